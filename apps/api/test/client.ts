import type { FastifyInstance } from 'fastify';

/** What the API answers. */
export interface Answer {
  status: number;
  /** The body to the letter, for comparisons. */
  text: string;
  data: Answered;
  errors: { message: string; path?: (string | number)[]; extensions: { code: string; reference?: string } }[];
  /** Value of the session cookie that was set, if any. */
  token: string | null;
  headers: Record<string, unknown>;
}

/** A value of an answer: tests look into any shape. */
export type Answered = ReturnType<typeof JSON.parse>;

/** Sends operations over HTTP, without a network. */
export class ApiClient {
  constructor(
    private readonly app: FastifyInstance,
    readonly token: string | undefined,
    private readonly headers: Record<string, string>,
  ) {}

  /** Sends one operation. */
  async send(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...this.#cookie(), ...this.headers },
      payload: JSON.stringify({ query, variables }),
    });
    const cookie = response.cookies.find((entry) => entry.name === 'session');
    let body: Record<string, unknown> = {};
    try {
      body = JSON.parse(response.body) as Record<string, unknown>;
    } catch {
      // Not every refusal is JSON; the text is there for the test.
    }
    return {
      status: response.statusCode,
      text: response.body,
      data: (body.data ?? null) as Answered,
      errors: (body.errors ?? []) as Answer['errors'],
      token: cookie?.value || null,
      headers: response.headers,
    };
  }

  /** Sends one operation that must work, and returns its data. */
  async ok(query: string, variables: Record<string, unknown> = {}): Promise<Answered> {
    const answer = await this.send(query, variables);
    if (answer.errors.length > 0 || answer.status !== 200) {
      throw new Error(
        `${answer.status} ${JSON.stringify(answer.errors.length > 0 ? answer.errors : answer.text)}`,
      );
    }
    return answer.data;
  }

  #cookie(): Record<string, string> {
    return this.token ? { cookie: `session=${this.token}` } : {};
  }
}
