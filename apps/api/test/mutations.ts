/** Documents of the office's mutations, with what tests look at. */
const errors = `errors { field code message }`;

const CUSTOMER = `customer { id number name kind vatId note portalEnabled updatedAt archivedAt visibility { assignments invoices executors }
  address { street postalCode city country }
  contacts(first: 50) { nodes { id name email locale portalAccess accessRevokedAt limitedToObjects ownTicketsOnly
    visibility { assignments invoices executors } objects { id } invitation { status email } } } }`;

export const customerCreate = `mutation ($input: CustomerCreateInput!) { payload: customerCreate(input: $input) { ${CUSTOMER} ${errors} } }`;
export const customerUpdate = `mutation ($id: ID!, $input: CustomerUpdateInput!) { payload: customerUpdate(id: $id, input: $input) { ${CUSTOMER} ${errors} } }`;

/** A mutation that takes an id and answers with a row: archive, restore, revoke. */
export const byId = (name: string, row: string, fields = 'id archivedAt') =>
  `mutation ($id: ID!) { payload: ${name}(id: $id) { ${row} { ${fields} } ${errors} } }`;

/** A mutation that takes an input. */
export const create = (name: string, row: string, fields: string) =>
  `mutation ($input: ${inputType(name)}!) { payload: ${name}(input: $input) { ${row} { ${fields} } ${errors} } }`;

/** A mutation that takes an id and an input. */
export const update = (name: string, row: string, fields: string) =>
  `mutation ($id: ID!, $input: ${inputType(name)}!) { payload: ${name}(id: $id, input: $input) { ${row} { ${fields} } ${errors} } }`;

const inputType = (name: string) => `${name[0]!.toUpperCase()}${name.slice(1)}Input`;

/** The problems of a payload as `path: code`. */
export function problems(payload: { errors: { field: string[]; code: string }[] }): string[] {
  return payload.errors.map((error) => `${error.field.join('.')}: ${error.code}`).toSorted();
}

export const ADDRESS = { street: 'Hauptstr. 1', postalCode: '10115', city: 'Berlin' };
