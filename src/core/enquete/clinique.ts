/** What a question does to the one who hears it: why it closes mouths, and how to ask otherwise. */

export interface Remarque {
	genre: 'fermee' | 'double' | 'soufflee' | 'jargon' | 'sensible' | 'longue';
	/** A sentence, for whoever wrote the question. */
	pourquoi: string;
	/** Another way in. */
	plutot: string;
}

/** Whole words: the word boundary of patterns knows no accents. */
const mots = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');

/** Answered by yes or no: the verb comes first, with the person behind. */
const FERMEE =
	/^(?:est-ce qu|n[’']?y a-t-il|y a-t-il|(?:n[’'])?\p{L}+-(?:vous|tu|t-il|t-elle|t-on|il|elle|on|ils|elles)(?!\p{L}))/iu;
/** Said with a verb first, and open all the same: « Imaginez-vous dans dix ans ». */
const OUVERTE =
	/^(?:racontez|parlez|décrivez|montrez|dites|imaginez|choisissez|pensez|expliquez)-/iu;
const INTERROGATIF =
	"(?:comment|pourquoi|quand|où|combien|qui|que|qu[’'](?:est|il|elle)|quels?|quelles?)";
/** Two marks, or a second question after « et », « ou ». */
const DEUX = new RegExp(
	`\\?.*\\?|^(?:(?:à|de|avec|pour|par|chez) )?${INTERROGATIF}(?!\\p{L}).*(?:,| )(?:et|ou) ${INTERROGATIF}(?!\\p{L})`,
	'iu',
);
const SOUFFLEE = new RegExp(
	[
		"n[’']est-ce pas|, ?(?:non|hein|d[’']accord)\\s?\\?|ne (?:pensez|trouvez|croyez)-vous pas",
		mots(
			"évidemment|bien sûr|quand même|forcément|il faudrait|il faut|on devrait|c[’']est important",
		).source,
	].join('|'),
	'iu',
);

/** What offices say, and what people say. */
const JARGON: readonly (readonly [RegExp, string])[] = [
	[mots('mobilités?'), 'vos trajets'],
	[mots('résilien(?:ce|te?s?)'), 'tenir le coup quand cela va mal'],
	[mots('transitions?'), 'ce qui change'],
	[mots('territoires?|territori\\p{L}+'), 'ici, le coin, la commune'],
	[mots('gouvernances?'), 'qui décide, et comment'],
	[mots('biodiversité'), 'les plantes et les bêtes d’ici'],
	[mots('sobriété'), 'consommer moins'],
	[mots('circuits? courts?'), 'acheter à quelqu’un d’ici'],
	[mots('concertations?|co-?construi\\p{L}*'), 'décider ensemble'],
	[mots('dispositifs?'), 'l’aide, le service'],
	[mots('usag(?:er|ère)s?|bénéficiaires?'), 'les gens'],
	[mots('impact\\p{L}*'), 'ce que cela change'],
	[mots('intergénérationnel\\p{L}*'), 'entre jeunes et vieux'],
];

/** What the law protects (RGPD, article 9), by the words that ask for it. */
const SENSIBLES: readonly (readonly [RegExp, string])[] = [
	[
		mots(
			'malad(?:e|es|ie|ies)|médicaments?|traitements?|handicap\\p{L}*|dépressi\\p{L}+|enceinte|santé mentale|de quoi souffrez-vous|addictions?',
		),
		'la santé',
	],
	[mots('dieu|religi\\p{L}+|messe|mosquée|synagogue|prières?|croyan\\p{L}+|foi'), 'la religion'],
	[
		mots(
			'vot(?:é|ez|iez|er)|parti politique|syndica\\p{L}+|de gauche|de droite|opinions? politiques?',
		),
		'la politique ou le syndicat',
	],
	[mots('nationalité|votre origine|vos origines|race|ethni\\p{L}+'), 'l’origine'],
	[mots('orientation sexuelle|homosexuel\\p{L}*|vie sexuelle'), 'la vie intime'],
];

const MOTS_MAX = 30;

const RACONTER =
	'«\u00a0Racontez-moi la dernière fois que…\u00a0», ou «\u00a0Comment faites-vous pour…\u00a0»';

/**
 * Remarks on a question in French, the most serious first; none for an empty one. They come from its words alone:
 * a good question may use one of them, and whoever asks decides.
 */
export function examineQuestion(texte: string): Remarque[] {
	const dite = texte.trim();
	if (dite === '') return [];
	const protege = SENSIBLES.find(([motif]) => motif.test(dite))?.[1];
	const jargon = JARGON.filter(([motif]) => motif.test(dite));
	return [
		...(protege === undefined ? [] : [sayProtege(protege)]),
		...(FERMEE.test(dite) && !OUVERTE.test(dite) ? [SAY.fermee] : []),
		...(DEUX.test(dite) ? [SAY.double] : []),
		...(SOUFFLEE.test(dite) ? [SAY.soufflee] : []),
		...jargon.map(([motif, simple]) => sayJargon(motif.exec(dite)?.[0] ?? '', simple)),
		...(dite.split(/\s+/u).length > MOTS_MAX ? [SAY.longue] : []),
	];
}

const SAY = {
	fermee: {
		genre: 'fermee',
		pourquoi: 'On peut y répondre par oui ou par non, et l’histoire s’arrête là.',
		plutot: RACONTER,
	},
	double: {
		genre: 'double',
		pourquoi: 'Elle en pose deux\u00a0: on répond à la plus facile.',
		plutot: 'Gardez la première. L’autre sera une relance.',
	},
	soufflee: {
		genre: 'soufflee',
		pourquoi: 'Elle dit ce que vous aimeriez entendre\u00a0: on approuve par politesse.',
		plutot: 'Enlevez votre avis, et demandez ce qui s’est passé.',
	},
	longue: {
		genre: 'longue',
		pourquoi: `Elle fait plus de ${MOTS_MAX}\u00a0mots\u00a0: on en oublie le début.`,
		plutot: 'Coupez-la. Ce qui reste fera une relance.',
	},
} as const satisfies Record<string, Remarque>;

const sayProtege = (quoi: string): Remarque => ({
	genre: 'sensible',
	pourquoi: `Elle fait dire ${quoi}\u00a0: la loi protège cette réponse (RGPD, article 9).`,
	plutot:
		'Demandez le trajet, le temps, l’aide reçue, jamais le motif. Si la personne en parle, ne l’écrivez pas.',
});

const sayJargon = (mot: string, simple: string): Remarque => ({
	genre: 'jargon',
	pourquoi: `«\u00a0${mot}\u00a0» est un mot de bureau\u00a0: chacun y met autre chose.`,
	plutot: `Dites plutôt\u00a0: ${simple}.`,
});
