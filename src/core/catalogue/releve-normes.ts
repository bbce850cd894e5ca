/** What a validator of files said of all those of a built site. */
import { z } from 'zod';

const verdict = z.strictObject({
	outil: z.string(),
	version: z.string(),
	/** ISO date. */
	date: z.iso.date(),
	juges: z.int().min(0),
	conformes: z.int().min(0),
	/** Those that are not, and why that is right. */
	ecartes: z.string().optional(),
});

export const releveNormesSchema = z.strictObject({
	/** PDF/UA-1 (ISO 14289-1). */
	pdf: verdict.optional(),
	/** EPUB 3. */
	epub: verdict.optional(),
});

/** What `npm run essai:verapdf` and `npm run essai:epub` write with `--noter`. */
export type ReleveNormes = z.output<typeof releveNormesSchema>;
