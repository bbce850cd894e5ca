/** What EPUBCheck says of a book: nothing, when all is well. */
import { EpubCheck } from '@likecoin/epubcheck-ts';

export async function checkEpub(octets: Uint8Array): Promise<string[]> {
	const { messages } = await EpubCheck.validate(octets);
	return messages
		.filter((m) => ['fatal', 'error', 'warning'].includes(m.severity))
		.map((m) => `${m.id} ${m.location?.path ?? ''}:${m.location?.line ?? ''} ${m.message}`);
}
