/** Whether a text under a licence may be taken into the commons, whose own is CC BY-SA 4.0. */

export interface AvisLicence {
	/** As it is named: « CC BY-SA 4.0 ». */
	nom: string;
	/** Why it cannot be taken; undefined when it can. */
	refus?: string;
}

const MOTIFS: readonly [RegExp, (m: RegExpExecArray) => AvisLicence | undefined][] = [
	[
		/\b(?:CC|Creative\s+Commons)\b((?:(?!\b(?:CC|Creative)\b)[^\n|}\]]){0,80})/iu,
		(m) => judgeCc(m[1] ?? ''),
	],
	[/\bCC0\b|\bdomaine\s+public\b|\bpublic\s+domain\b/iu, () => ({ nom: 'domaine public (CC0)' })],
	[/\blicence\s+ouverte\b|\bEtalab\b/iu, () => ({ nom: 'Licence Ouverte (Etalab)' })],
	[
		/\bGFDL\b|\bGNU\s+Free\s+Documentation\b/iu,
		() => ({
			nom: 'GFDL',
			refus: 'la licence GFDL ne permet pas de republier sous CC BY-SA 4.0',
		}),
	],
	[
		/\btous\s+droits\s+r[ée]serv[ée]s\b|\ball\s+rights\s+reserved\b/iu,
		() => ({ nom: 'tous droits réservés', refus: 'son texte ne peut pas être repris sans accord' }),
	],
];

/** NC and ND forbid what CC BY-SA 4.0 allows: commercial use, adaptation. */
function judgeCc(suite: string): AvisLicence | undefined {
	const nc = /\bNC\b|non[\s-]?commerci|pas\s+d[’']utilisation\s+commerciale/iu.test(suite);
	const nd = /\bND\b|no[\s-]?deriv|(?:pas|sans)\s+(?:de\s+)?(?:modification|[oœ]uvre)/iu.test(
		suite,
	);
	const sa = /\bSA\b|share[\s-]?alike|partage/iu.test(suite);
	if (!nc && !nd && !sa && !/\bBY\b|attribution|paternit/iu.test(suite)) return undefined;
	const version = /\b(\d\.\d)\b/.exec(suite)?.[1];
	const nom = `CC BY${nc ? '-NC' : ''}${nd ? '-ND' : ''}${sa ? '-SA' : ''}${version ? ` ${version}` : ''}`;
	if (nc)
		return { nom, refus: 'elle interdit les usages commerciaux, que ce commun autorise à tous' };
	if (nd)
		return { nom, refus: 'elle interdit de modifier le texte, ce que ce commun permet à tous' };
	// A share-alike text may only pass to a later version of its licence, since version 2.0 (section 4.b).
	if (sa && version === '1.0')
		return { nom, refus: 'sa version 1.0 ne permet pas de passer à une version suivante' };
	return { nom };
}

/** The most restrictive licence that a text names, or undefined when it names none. */
export function findLicence(texte: string): AvisLicence | undefined {
	const lignes = texte.replace(/[_-]/g, ' ');
	const avis = MOTIFS.flatMap(([motif, juge]) =>
		[...lignes.matchAll(new RegExp(motif.source, `${motif.flags}g`))].flatMap((m) => juge(m) ?? []),
	);
	return avis.find((a) => a.refus) ?? avis[0];
}
