/** Whether a text under a licence may be taken into the commons, whose own is CC BY-SA 4.0. */

export interface AvisLicence {
	/** As it is named: « CC BY-SA 4.0 ». */
	nom: string;
	/** Why it cannot be taken; undefined when it can. */
	refus?: string;
}

const MOTIFS: readonly [RegExp, (m: RegExpExecArray) => AvisLicence][] = [
	[
		/\b(?:CC|Creative\s+Commons)[\s-]*(?:licence\s+)?((?:BY|NC|ND|SA|attribution|non[\s-]?commerci\p{L}+|(?:pas|sans)\s+d[’']?e?\s*\p{L}+|no[\s-]?deriv\p{L}*|share[\s-]?alike|partage\s+\p{L}+(?:\s+\p{L}+){0,4})(?:[\s/_-]+(?:BY|NC|ND|SA))*)(?:[\s/-]*(\d(?:\.\d)?))?/iu,
		(m) => judgeCc(m[1] ?? '', m[2]),
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
function judgeCc(termes: string, version?: string): AvisLicence {
	const nc = /\bNC\b|non[\s-]?commerci/iu.test(termes);
	const nd = /\bND\b|no[\s-]?deriv|(?:pas|sans)\s+d/iu.test(termes);
	const sa = /\bSA\b|share|partage/iu.test(termes);
	const nom = `CC BY${nc ? '-NC' : ''}${nd ? '-ND' : ''}${sa ? '-SA' : ''}${version ? ` ${version}` : ''}`;
	if (nc)
		return { nom, refus: 'elle interdit les usages commerciaux, que ce commun autorise à tous' };
	if (nd)
		return { nom, refus: 'elle interdit de modifier le texte, ce que ce commun permet à tous' };
	// Only the same licence in a later version may take over a share-alike text (CC BY-SA, section 4.b).
	if (sa && version && Number(version) < 2)
		return { nom, refus: 'sa version 1.0 ne permet pas de passer à une version suivante' };
	return { nom };
}

/** The most restrictive licence that a text names, or undefined when it names none. */
export function findLicence(texte: string): AvisLicence | undefined {
	const lignes = texte.replace(/_/g, ' ');
	const avis = MOTIFS.flatMap(([motif, juge]) =>
		[...lignes.matchAll(new RegExp(motif.source, `${motif.flags}g`))].map((m) =>
			juge(m as unknown as RegExpExecArray),
		),
	);
	return avis.find((a) => a.refus) ?? avis[0];
}
