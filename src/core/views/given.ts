type Given<Fields> = { readonly [Key in keyof Fields]?: Exclude<Fields[Key], undefined> }

/** The fields that hold something: a view leaves out what the source does not say, as the model does. */
export function given<Fields extends object>(fields: Fields): Given<Fields>
export function given(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
