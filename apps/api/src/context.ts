import type { ExecutionResult, GraphQLResolveInfo } from 'graphql';
import type { Locale } from '@kundenportal/rules/enums';
import type { SessionRow } from './domains/auth/session-lookup.ts';
import { writePreviewRefusal } from './domains/previews/preview-refusal.ts';
import type { DatabaseSession } from './platform/db/database-session.ts';
import { Transactions } from './platform/db/transactions.ts';
import type { Problem } from './platform/errors/refusal.ts';
import { refusalStatus, type RefusalStatus } from './platform/errors/status.ts';
import { userErrors } from './platform/graphql/answer.ts';
import type { Client, RequestContext } from './platform/graphql/request-context.ts';
import type { Ref } from './platform/graphql/ref.ts';
import { Reader } from './platform/read/reader.ts';
import type { ReadContext } from './platform/read/resolvers.ts';
import type { ReadModels } from './platform/read/models.ts';
import type { Services } from './platform/services.ts';
import { accessFor } from './visibility/access.ts';
import { authSession, databaseSession } from './visibility/database-session.ts';
import type { GateContext } from './visibility/gate.ts';
import { usableMembership } from './visibility/membership.ts';
import type { Viewer } from './visibility/viewer.ts';
import { Recognition } from './recognition.ts';
import { actorOf, viewerOf } from './viewer-of-session.ts';

/** What comes with a request. */
export interface RequestFacts {
  requestId: string;
  client: Client;
  sessionToken: string | null;
  previewToken: string | null;
  /** Language that the browser asks for. */
  browserLocale: Locale;
  /** Sets (a token) or clears (null) the session cookie of the answer. */
  setCookie(token: string | null): void;
}

/**
 * Everything that happens in one request: who asks, and the transactions in which it is answered. Apollo hands a copy on:
 * methods that are private to the language would not be on it.
 */
export class Context implements RequestContext, GateContext, ReadContext {
  viewer: Viewer = { kind: 'NOBODY' };
  actor = actorOf(this.viewer);
  locale: Locale;
  readonly requestId: string;
  readonly client: Client;
  readonly tx: Transactions;
  read: Reader;
  sessionToken: string | null;
  /** Status of the answer when something was refused that has one of its own. */
  refusal: RefusalStatus | null = null;
  readonly usableMembership = usableMembership;
  /** What a query was answered with already, though not yet for the client. */
  prepared: ExecutionResult | null = null;
  /** What the viewer was guessed by, until the guess is confirmed. */
  private unconfirmed: Recognition | null = null;

  private constructor(
    readonly services: Services,
    private readonly models: ReadModels,
    private readonly facts: RequestFacts,
  ) {
    this.requestId = facts.requestId;
    this.client = facts.client;
    this.locale = facts.browserLocale;
    this.sessionToken = facts.sessionToken;
    this.tx = new Transactions(services, databaseSession(this.viewer));
    this.read = this.reader();
  }

  /** The context of a request, with the viewer of its session. */
  static async open(services: Services, models: ReadModels, facts: RequestFacts): Promise<Context> {
    const context = new Context(services, models, facts);
    if (facts.sessionToken) await context.recognise(facts.sessionToken, facts.previewToken);
    return context;
  }

  /**
   * The same, but a session that was seen before is taken for whose it was: one way to the database less. Before anything
   * is changed, and before anything is answered, `confirm` must be called.
   */
  static async openByGuess(services: Services, models: ReadModels, facts: RequestFacts): Promise<Context> {
    const { sessionToken, previewToken } = facts;
    const recognition = sessionToken ? new Recognition(services, sessionToken, previewToken) : null;
    const guess = recognition?.guess();
    if (!recognition || !guess) return Context.open(services, models, facts);
    const context = new Context(services, models, facts);
    context.becomeOwner(guess, previewToken !== null);
    context.tx.assume(recognition.assumption());
    context.unconfirmed = recognition;
    return context;
  }

  /**
   * Asks whether the viewer is who was assumed, unless that is known by now. If not, whoever it really is has become the viewer, and nothing that was found
   * out before may be used.
   */
  async confirm(): Promise<boolean> {
    const { unconfirmed } = this;
    if (!unconfirmed) return true;
    const row = await unconfirmed.certain();
    this.unconfirmed = null;
    this.tx.assume(null);
    if (unconfirmed.isRight()) return true;
    this.becomeOwner(row, this.facts.previewToken !== null);
    return false;
  }

  /** What was answered already, once. */
  takePrepared(): ExecutionResult | null {
    const { prepared } = this;
    this.prepared = null;
    return prepared;
  }

  async startSession(token: string): Promise<void> {
    this.facts.setCookie(token);
    this.sessionToken = token;
    await this.recognise(token, null);
  }

  async endSession(): Promise<void> {
    this.facts.setCookie(null);
    this.sessionToken = null;
    this.become({ kind: 'NOBODY' });
  }

  refused(problems: readonly Problem[]): void {
    this.refusal ??= refusalStatus(problems);
  }

  async readRef(info: GraphQLResolveInfo, ref: Partial<Ref>): Promise<unknown> {
    if (ref.id) return this.read.byId(info, ref.id);
    return info.returnType.toString().startsWith('Account') ? this.readAccount(info) : this.readViewer(info);
  }

  /** `Viewer` with the selected fields. */
  async readViewer(info: GraphQLResolveInfo): Promise<unknown> {
    const { viewer } = this;
    const row =
      viewer.kind === 'NOBODY' || viewer.kind === 'ACCOUNT' ? nothingOpen : await this.read.alone(info);
    const preview = viewer.kind === 'PREVIEW' ? viewer : null;
    return { ...row, kind: viewer.kind, preview };
  }

  /** `Account` of whoever is signed in, or null. It lies outside every organization and is read under its own role. */
  async readAccount(info: GraphQLResolveInfo): Promise<unknown> {
    const { accountId, sessionId } = this.actor;
    if (!accountId || this.viewer.kind === 'PREVIEW') return null;
    return this.reader(authSession(accountId, sessionId)).byId(info, accountId);
  }

  async previewWriteRefused(action: string): Promise<void> {
    await writePreviewRefusal(this.services.orm, this.actor, action);
  }

  previewPayload(): unknown {
    return { errors: userErrors([{ field: [], code: 'PREVIEW_READ_ONLY' }], this.locale) };
  }

  private async recognise(token: string, previewToken: string | null): Promise<void> {
    const row = await new Recognition(this.services, token, previewToken).certain();
    this.becomeOwner(row, previewToken !== null);
  }

  private becomeOwner(session: SessionRow | null, wantsPreview: boolean): void {
    this.become(viewerOf(session, wantsPreview));
  }

  private become(viewer: Viewer): void {
    this.viewer = viewer;
    this.actor = actorOf(viewer);
    this.locale = viewer.kind === 'NOBODY' ? this.facts.browserLocale : viewer.signedIn.locale;
    this.tx.become(databaseSession(viewer));
    this.read = this.reader();
  }

  private reader(session?: DatabaseSession): Reader {
    return new Reader(this.models, accessFor(this.viewer), (sql, values) =>
      this.tx.read(sql, values, session),
    );
  }
}

const nothingOpen = { menu: null, organization: null, staffMember: null, contact: null, customer: null };
