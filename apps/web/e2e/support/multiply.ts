import type { Page } from '@playwright/test';

interface Rows {
  nodes: ({ id: string } & Record<string, unknown>)[];
}
interface Asked {
  filter?: { search?: string | null };
}
type Answered = Record<string, (Rows & Record<string, Rows>) | undefined>;

/**
 * From now on the list in the answers to a query is longer: its own rows, again and again, each with an id of its own.
 * What a search finds stays as it is.
 *
 * @param listIn finds the list in the data
 * @param rows how many it has then
 */
export async function multiply(
  page: Page,
  operation: string,
  listIn: (data: Answered) => Rows | undefined,
  rows: number,
): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const asked = route.request().postDataJSON() as { operationName: string; variables: Asked };
    if (asked.operationName !== operation || asked.variables.filter?.search) return route.continue();
    const response = await route.fetch();
    const body = (await response.json()) as { data: Answered };
    const list = listIn(body.data);
    if (list && list.nodes.length > 0) {
      const own = list.nodes;
      list.nodes = Array.from({ length: rows }, (_, index) => {
        const row = own[index % own.length]!;
        return index < own.length ? row : { ...row, id: `${row.id}-${index}` };
      });
    }
    return route.fulfill({ response, json: body });
  });
}
