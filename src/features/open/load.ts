/** What is opened lies on the person's own device: the page is drawn without any view. */
export async function loadOpen(): Promise<void> {}
