/** Titles that any MediaWiki takes as they are: no forbidden sign, no name space by accident, no two alike. */
import type { Fiche } from '../../core/catalogue/catalogue.ts';
import { capitalize } from '../../core/texte/typographie.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';

const INTERDITS: Readonly<Record<string, string>> = {
	'#': '＃',
	'<': '‹',
	'>': '›',
	'[': '(',
	']': ')',
	'{': '(',
	'}': ')',
	'|': '/',
};

/** Name spaces and interwiki prefixes of MediaWiki, of the extensions of such wikis, in French and in English. */
const ESPACES = new Set(
	`aide help fichier file image modèle modele template catégorie categorie category utilisateur utilisatrice user
	discussion talk mediawiki spécial special média media projet project module gadget portail portal sujet topic
	attribut property propriété concept formulaire form groupe group campagne campaign traductions translations
	wikifab dokit wikipedia wikipédia wiktionary meta metawikipedia commons mediazilla mw w c s b d n q v m t
	aa ar bg ca cs da de el en eo es et eu fa fi fr gl he hr hu id it ja ko lt lv nl no oc pl pt ro ru sk sl sr sv tr uk zh`.split(
		/\s+/,
	),
);

/** Bytes of UTF-8: MediaWiki takes 255, and room is left for what tells two pages apart. */
const OCTETS_MAX = 200;
const octetsOf = (texte: string): number => new TextEncoder().encode(texte).length;

export function toTitre(brut: string): string {
	let titre = brut
		.toWellFormed()
		.normalize('NFC')
		.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\ufffd]/gu, '')
		.replace(/[\s_]+/gu, ' ')
		.replace(/[#<>[\]|{}]/gu, (signe) => INTERDITS[signe] ?? '')
		.replace(/~{3,}/gu, '~~')
		.replace(/%(?=[\da-f]{2})/giu, '％')
		.replace(/&(?=[\p{L}\d#]+;)/giu, '＆')
		.replace(/^[ :]+| +$/gu, '')
		// « ./ », « ../ » and a title of dots are paths.
		.replace(/(?:^|(?<=\/))\.{1,2}(?=\/|$)/gu, (points) => '·'.repeat(points.length));
	const [prefixe = '', suite] = titre.split(':', 2);
	if (suite !== undefined && ESPACES.has(prefixe.trim().toLowerCase()))
		titre = titre.replace(/ *:/u, ' –');
	const points = [...titre];
	while (octetsOf(points.join('')) > OCTETS_MAX) points.pop();
	return capitalize(points.join('').trim()) || 'Sans titre';
}

/**
 * The title of each sheet on the wiki, by its page. Those that are alike, to a capital near, say their family; of one
 * family, their name in the commons. `pris`: the titles of other pages of the same export.
 */
export function titleFiches(
	fiches: readonly Fiche[],
	pris: Iterable<string> = [],
): ReadonlyMap<string, string> {
	const comptes = new Map<string, number>();
	const count = (titre: string): void => {
		const cle = titre.toLowerCase();
		comptes.set(cle, (comptes.get(cle) ?? 0) + 1);
	};
	const isSeul = (titre: string): boolean => comptes.get(titre.toLowerCase()) === 1;
	const titres = fiches.map((fiche) => {
		const titre = toTitre(fiche.donnees.titre);
		const nomme = `${titre} (${NOMS_FAMILLES[fiche.famille].un.toLowerCase()})`;
		return [titre, nomme, `${titre} (${fiche.famille}, ${fiche.id})`] as const;
	});
	for (const titre of [
		...pris,
		...titres.flatMap(([titre, nomme]) => (nomme === titre ? [titre] : [titre, nomme])),
	])
		count(titre);
	return new Map(
		fiches.map((fiche, i) => {
			const [titre = '', nomme = '', unique = ''] = titres[i] ?? [];
			return [fiche.page, [titre, nomme].find(isSeul) ?? unique];
		}),
	);
}
