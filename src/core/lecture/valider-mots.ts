/** How a value and its type are named to the person who wrote it. */

export const AUTRE = 'une autre valeur';
export const TYPES: Record<string, string> = {
	string: 'un texte',
	number: 'un nombre',
	int: 'un nombre entier',
	boolean: 'true ou false',
	array: 'une liste',
	object: 'des sous-champs',
};

const BOOLEENS: Record<string, string> = { oui: 'true', yes: 'true', non: 'false', no: 'false' };

/** What to write instead, when only the way of writing is wrong. */
export function corrige(attendu: string, ecrit: string | undefined): string | undefined {
	if (ecrit === undefined || ecrit.includes('\n')) return undefined;
	if (attendu === TYPES.string) return `"${ecrit}"`;
	if (attendu === TYPES.array) return `[${ecrit}]`;
	if (attendu === TYPES.boolean) return BOOLEENS[ecrit.toLowerCase()];
	const nombre = ecrit.replace(',', '.');
	const entier = attendu === TYPES.int || attendu === TYPES.number;
	return entier && /^\d+(?:\.\d+)?$/.test(nombre) ? nombre : undefined;
}

export function describe(valeur: unknown, ecrit: string | undefined): string {
	if (Array.isArray(valeur)) return 'une liste';
	if (typeof valeur === 'object') return 'des sous-champs';
	const montre = ecrit ?? String(valeur);
	if (typeof valeur === 'number') return `le nombre ${montre}`;
	if (typeof valeur === 'boolean') return `la valeur ${montre}`;
	return `le texte « ${montre} »`;
}

export function unites(n: number, valeur: unknown): string {
	const mot = Array.isArray(valeur) ? 'élément' : 'caractère';
	return n > 1 ? `${mot}s` : mot;
}

/** Either of two fields will do: the other is named too, after the first. */
export const sayAutre = (issue: object): string => {
	const { params } = issue as { params?: { ou?: string } };
	return params?.ou === undefined ? '' : ` » ou « ${params.ou}`;
};
