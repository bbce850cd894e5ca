/**
 * A list in one cell, for people and for programs: an entry a line after a bullet, its fields one under the
 * other. It is YAML whose dashes are bullets: a cell that begins with a dash would be taken for a formula.
 */
type Valeur = unknown;

/** What stands as it is after a dash or a name, in YAML: nothing that it would take for something else. */
const SIMPLE =
	/^(?!(?:true|false|null|yes|no|on|off|y|n|oui|non)$)[\p{L}«][^\n\r\t:#\u0085\u2028\u2029\ufeff]*(?<![\s])$/iu;

const writeScalaire = (valeur: Valeur): string =>
	typeof valeur === 'string' && SIMPLE.test(valeur) ? valeur : JSON.stringify(valeur);

const isObjet = (valeur: Valeur): valeur is Record<string, Valeur> =>
	typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

/** The fields of an entry; what one of them holds deeper is on its line, as JSON, which YAML reads. */
const listLignes = (valeur: Record<string, Valeur>): string[] =>
	Object.entries(valeur)
		.filter(([, v]) => v !== undefined)
		.map(([nom, v]) => `${nom}: ${writeScalaire(v)}`);

/** A list, or the fields of one thing, as the text of a cell. */
export function writePuces(valeur: Valeur): string {
	if (!Array.isArray(valeur))
		return isObjet(valeur) ? listLignes(valeur).join('\n') : writeScalaire(valeur);
	if (valeur.length === 0) return '[]';
	return valeur
		.map((v) => (isObjet(v) ? listLignes(v).join('\n  ') : writeScalaire(v)))
		.map((texte) => `• ${texte}`)
		.join('\n');
}

/** The YAML that such a cell is: to be parsed by who reads it back. */
export const toYamlDesPuces = (cellule: string): string => cellule.replaceAll(/^• /gm, '- ');
