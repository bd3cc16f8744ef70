import type { ApolloClient, DocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { FirstAnswers } from './first-answers.ts';

const answersOf = new WeakMap<ApolloClient, FirstAnswers>();

/** Gives a client what came with the page. */
export function offerFirstAnswers(client: ApolloClient, answers: FirstAnswers): void {
  answersOf.set(client, answers);
}

/** Puts what came with the page under a query that is rendered for the first time. Stands before `useQuery`. */
export function useFirstAnswer(query: DocumentNode, variables: Record<string, unknown> = {}): void {
  const client = useApolloClient();
  useState(() => answersOf.get(client)?.write(client, query, variables));
}
