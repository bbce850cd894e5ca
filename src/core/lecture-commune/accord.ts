/** Where two readers of the same texts differ: that is what they talk about. */
import { compteInsecable } from '../texte/comptes.ts';
import { isSur, type Lecture, listThemes, type Passage } from './lecture.ts';
import { cutPhrases, type Phrase } from './phrases.ts';

/** A sentence that at least one of them marked. */
interface PhraseLue {
	/** Of the text, by identifier. */
	texte: string;
	phrase: Phrase;
	/** The themes that each of them saw in it, in the order of the codebook. */
	un: readonly string[];
	autre: readonly string[];
}

export interface Accord {
	/** How many sentences one of them at least marked, in the interviews that both read. */
	lues: number;
	/** How many of those have the same themes for both. */
	memes: number;
	/** The others: those where they have nothing in common first, then in the order of the texts. */
	ecarts: readonly PhraseLue[];
	/** Interviews where only one of them marked something: nothing is compared there. */
	seuls: readonly { entretien: string; par: string }[];
}

/**
 * Compares two readers, by name. An interview counts once both marked something in it: where one marked nothing,
 * nobody knows whether they read it.
 */
export function compareLecteurs(lecture: Lecture, un: string, autre: string): Accord {
	const de = new Map([un, autre].map((par) => [par, findEntretiens(lecture, par)] as const));
	const [siens, autres] = [de.get(un) ?? new Set(), de.get(autre) ?? new Set()];
	const phrases = lecture.textes
		.filter(({ entretien }) => siens.has(entretien) && autres.has(entretien))
		.flatMap((texte) => readTexte(lecture, texte.id, texte.texte, [un, autre]));
	const ecarts = phrases.filter((lue) => lue.un.join(' ') !== lue.autre.join(' '));
	const entretiens = [...new Set(lecture.textes.map(({ entretien }) => entretien))];
	return {
		lues: phrases.length,
		memes: phrases.length - ecarts.length,
		ecarts: ecarts.toSorted((a, b) => Number(hasCommun(a)) - Number(hasCommun(b))),
		seuls: entretiens.flatMap((entretien) => {
			const [luParUn, luParAutre] = [siens.has(entretien), autres.has(entretien)];
			return luParUn === luParAutre ? [] : [{ entretien, par: luParUn ? un : autre }];
		}),
	};
}

const hasCommun = ({ un, autre }: PhraseLue): boolean => un.some((theme) => autre.includes(theme));

function findEntretiens({ textes, passages }: Lecture, par: string): Set<string> {
	const lus = new Set(passages.filter((p) => p.par === par).map(({ texte }) => texte));
	return new Set(textes.filter(({ id }) => lus.has(id)).map(({ entretien }) => entretien));
}

function readTexte(
	lecture: Lecture,
	id: string,
	dit: string,
	[un, autre]: readonly [string, string],
): PhraseLue[] {
	const passages = lecture.passages.filter(({ texte }) => texte === id);
	const ordre = listThemes(lecture).map((theme) => theme.id);
	return cutPhrases(dit).flatMap((phrase): PhraseLue[] => {
		const ici = passages.filter((passage) => isSur(passage, phrase));
		const lue = {
			...{ texte: id, phrase },
			un: themesOf(ici, un, ordre),
			autre: themesOf(ici, autre, ordre),
		};
		return lue.un.length + lue.autre.length > 0 ? [lue] : [];
	});
}

const themesOf = (passages: readonly Passage[], qui: string, ordre: readonly string[]): string[] =>
	ordre.filter((theme) => passages.some((p) => p.par === qui && p.theme === theme));

/** « D’accord sur 18 phrases sur 25. » */
export function sayAccord({ lues, memes }: Pick<Accord, 'lues' | 'memes'>): string {
	if (lues === 0) return 'Aucun entretien n’a encore été marqué par les deux.';
	const nombre = (n: number): string => compteInsecable(n, 'phrase');
	if (memes === lues)
		return lues > 1
			? `D’accord sur les ${nombre(lues)} marquées.`
			: 'D’accord sur la seule phrase marquée.';
	return `D’accord sur ${memes === 0 ? 'aucune phrase' : nombre(memes)} sur ${lues}.`;
}
