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

const RETRAIT = '  ';
const indent = (lignes: readonly string[]): string[] => lignes.map((ligne) => RETRAIT + ligne);

/** The fields of a thing, one a line; what holds more is under its name. */
const listChamps = (valeur: Record<string, Valeur>): string[] =>
	Object.entries(valeur)
		.filter(([, v]) => v !== undefined)
		.flatMap(([nom, v]) =>
			isVaste(v) ? [`${nom}:`, ...indent(listLignes(v))] : [`${nom}: ${writeScalaire(v)}`],
		);

/** Lists and groups that are not empty. */
const isVaste = (valeur: Valeur): valeur is object =>
	typeof valeur === 'object' && valeur !== null && Object.keys(valeur).length > 0;

/** An entry: its first line after its bullet, the others set in as much. */
const listEntree = (valeur: Valeur, puce: string): string[] => {
	const [premiere = '', ...suite] = isVaste(valeur) ? listLignes(valeur) : [writeScalaire(valeur)];
	return [`${puce} ${premiere}`, ...indent(suite)];
};

const listLignes = (valeur: object): string[] =>
	Array.isArray(valeur)
		? valeur.flatMap((v) => listEntree(v, '-'))
		: listChamps(valeur as Record<string, Valeur>);

/** A list, or the fields of one thing, as the text of a cell. */
export function writePuces(valeur: Valeur): string {
	if (!isVaste(valeur)) return writeScalaire(valeur);
	const lignes = Array.isArray(valeur)
		? valeur.flatMap((v) => listEntree(v, '•'))
		: listLignes(valeur);
	return lignes.join('\n');
}

/** The YAML that such a cell is: to be parsed by who reads it back. */
export const toYamlDesPuces = (cellule: string): string => cellule.replaceAll(/^• /gm, '- ');
