/** What a person says of their own skills lies on their device: the page is drawn without any view, and asks for them then. */
export async function loadMe(): Promise<void> {}
