/** A recording ready to be published: its title and its chapters in the file itself, for players that read nothing else. */
import { createHash } from 'node:crypto';
import { parseBuffer } from 'music-metadata';
import NodeID3 from 'node-id3';
import type { APreparer } from '../../familles/definir-emission.ts';
import { LICENCE, NOM } from '../../vues/mots.ts';

export interface SonPret {
	octets: Uint8Array;
	/** 64 hexadecimal digits. */
	empreinte: string;
	/** In seconds. */
	duree: number;
	/** What one may want to know before publishing it, in words. */
	avis: string[];
}

/** Bits for each second of a voice: twenty minutes stay under ten megabytes. */
const DEBIT = 64_000;
/** Beyond, the file is told to be heavy. */
const DEBIT_MAX = 1.5 * DEBIT;

/** Throws in French what is no mp3, or ends before one of its chapters. The same bytes give the same file. */
export async function prepareSon(
	brut: Uint8Array,
	episode: APreparer & { serie: string },
): Promise<SonPret> {
	const { format } = await parseBuffer(brut, { mimeType: 'audio/mpeg' }, { duration: true }).catch(
		() => ({ format: undefined }),
	);
	if (format?.container !== 'MPEG' || !format.duration)
		throw new Error('Ce fichier n’est pas un mp3 : exportez votre montage dans ce format.');
	const duree = Math.max(1, Math.round(format.duration));
	const tard = episode.chapitres.find(({ debut }) => debut >= duree);
	if (tard)
		throw new Error(
			`Le chapitre « ${tard.titre} » commence à ${tard.debut} secondes, et le son en dure ${duree}. Corrigez la fiche, ou prenez le bon fichier.`,
		);
	const octets = NodeID3.write(toTags(episode, duree), Buffer.from(brut));
	return {
		octets,
		empreinte: createHash('sha256').update(octets).digest('hex'),
		duree,
		avis: [
			format.numberOfChannels === 1 ? '' : 'Il est en stéréo : en mono, il pèserait moitié moins.',
			(format.bitrate ?? 0) <= DEBIT_MAX
				? ''
				: `Il est à ${Math.round((format.bitrate ?? 0) / 1000)} kbit/s : ${DEBIT / 1000} suffisent pour des voix.`,
		].filter(Boolean),
	};
}

function toTags(
	{ titre, numero, serie, chapitres }: APreparer & { serie: string },
	duree: number,
): NodeID3.Tags {
	const ids = chapitres.map((_, i) => `chapitre-${i + 1}`);
	const tags = {
		...{ title: titre, artist: NOM, album: serie, trackNumber: `${numero}` },
		...{ language: 'fra', genre: 'Podcast', copyright: LICENCE },
	};
	if (chapitres.length === 0) return tags;
	return {
		...tags,
		chapter: chapitres.map(({ debut, titre: nom }, i) => ({
			elementID: ids[i] ?? '',
			startTimeMs: 1000 * debut,
			endTimeMs: 1000 * (chapitres[i + 1]?.debut ?? duree),
			tags: { title: nom },
		})),
		tableOfContents: [{ elementID: 'chapitres', isOrdered: true, elements: ids }],
	};
}
