/** What is opened lies on the person's own device: the page is drawn without any slice. */
export async function openSlices(): Promise<void> {}
