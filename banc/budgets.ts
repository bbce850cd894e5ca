/** What the figures are asked not to exceed, and what they were the last time: banc/budgets.json. */
import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { z } from 'zod';
import { jourDuMonde } from '../src/io/commandes/jour.ts';
import { CLES, type Cle, nameOf, signeOf, type Tailles, type Unite, uniteOf } from './lignes.ts';
import { writeValeur } from './mesures.ts';

const FICHIER = 'banc/budgets.json';

const RELEVE = z.strictObject({ valeur: z.number(), date: z.iso.date(), machine: z.string() });
const BUDGETS = z.strictObject({
	buts: z.partialRecord(CLES, z.number().positive()),
	releves: z.partialRecord(CLES, RELEVE),
});
const TOUS = z.strictObject({ complet: BUDGETS, vite: BUDGETS });

export type Releve = z.infer<typeof RELEVE>;
export type Budgets = z.infer<typeof BUDGETS>;
/** The runs that are compared: each has its sizes, so its figures. */
export type Compare = keyof z.infer<typeof TOUS>;

export type Chiffres = ReadonlyMap<Cle, number>;

/** Throws a sentence when the file is not what is expected of it. */
export function parseBudgets(texte: string): Record<Compare, Budgets> {
	const lu = TOUS.safeParse(parseJson(texte));
	if (lu.success) return lu.data;
	const [faute] = lu.error.issues;
	const enTrop = faute?.code === 'unrecognized_keys' ? faute.keys : [];
	const ou = [...(faute?.path ?? []), ...enTrop].join('.');
	throw new Error(`${FICHIER}, « ${ou} » : ${sayFaute(enTrop.length > 0)}.`);
}

const sayFaute = (enTrop: boolean): string =>
	enTrop
		? 'ce nom n’existe pas dans banc/lignes.ts'
		: 'la valeur n’est pas celle qu’attend banc/budgets.ts';

function parseJson(texte: string): unknown {
	try {
		return JSON.parse(texte);
	} catch {
		throw new Error(`${FICHIER} n’est pas du JSON.`);
	}
}

export const readBudgets = (): Record<Compare, Budgets> =>
	parseBudgets(readFileSync(FICHIER, 'utf8'));

export const nameMachine = (): string =>
	`${os.cpus().length} cœurs, ${os.cpus()[0]?.model ?? 'processeur inconnu'}`;

/** The same budgets, with these figures as their last record; what was not measured keeps its own. */
export function noteChiffres(
	budgets: Budgets,
	chiffres: Chiffres,
	{ date, machine }: Omit<Releve, 'valeur'>,
): Budgets {
	const neufs = [...chiffres].map(([cle, valeur]) => [
		cle,
		{ valeur: Number(valeur.toPrecision(6)), date, machine },
	]);
	return { ...budgets, releves: { ...budgets.releves, ...Object.fromEntries(neufs) } };
}

/** Keeps these figures in the file. */
export function saveChiffres(quoi: Compare, chiffres: Chiffres): void {
	const tous = readBudgets();
	const date = jourDuMonde();
	const budgets = noteChiffres(tous[quoi], chiffres, { date, machine: nameMachine() });
	writeFileSync(FICHIER, `${JSON.stringify({ ...tous, [quoi]: budgets }, null, '\t')}\n`);
}

/** Seconds of another machine say nothing of this one. */
const isComparable = (cle: Cle, releve: Releve, machine: string): boolean =>
	!['s', 'ms'].includes(uniteOf(cle)) || releve.machine === machine;

/** How much more than the last time, as a share of it; undefined when nothing can be compared. */
export function growthOf(
	cle: Cle,
	valeur: number,
	{ releves }: Budgets,
	machine: string,
): number | undefined {
	const releve = releves[cle];
	if (!releve || releve.valeur === 0 || !isComparable(cle, releve, machine)) return undefined;
	return valeur / releve.valeur - 1;
}

/** Below, it is what a measure varies by from one run to the next. */
const VARIATIONS: Record<Unite, number> = {
	s: 0.15,
	ms: 0.15,
	rapport: 0.15,
	Mo: 0.1,
	ko: 0.02,
	// More than what writing a figure down takes from it, less than one of ten thousand.
	'': 1e-5,
};

const write = (cle: Cle, valeur: number): string => writeValeur(valeur, signeOf(cle));

const writePourcent = (part: number): string =>
	`${part < 0 ? '−' : '+'}${Math.abs(Math.round(part * 100))}\u00a0%`;

/** What stands after a figure on its line: its aim, then what became of it since the last time. */
export function sayReperes(cle: Cle, valeur: number, budgets: Budgets, machine: string): string {
	const but = budgets.buts[cle];
	const growth = growthOf(cle, valeur, budgets, machine);
	return [
		...(but === undefined ? [] : [`but ${write(cle, but)}, ${valeur <= but ? 'tenu' : 'dépassé'}`]),
		...(growth === undefined ? [] : [`${writePourcent(growth)} depuis le dernier relevé`]),
	].join(' ; ');
}

/** What must be read at the end: the aims that are not reached, then what has grown. */
export function sayBilan(
	chiffres: Chiffres,
	budgets: Budgets,
	tailles: Tailles,
	machine: string,
): string[] {
	const name = (cle: Cle): string => `- ${nameOf(cle, tailles).trim()} (${cle})`;
	const vises = [...chiffres].flatMap(([cle, valeur]) => {
		const but = budgets.buts[cle];
		return but === undefined ? [] : [{ cle, valeur, but }];
	});
	const depasses = vises.filter(({ valeur, but }) => valeur > but);
	const grandis = [...chiffres].flatMap(([cle, valeur]) => {
		const growth = growthOf(cle, valeur, budgets, machine) ?? 0;
		const releve = budgets.releves[cle];
		return releve && growth > VARIATIONS[uniteOf(cle)] ? [{ cle, valeur, releve }] : [];
	});
	return [
		sayButs(vises.length, depasses.length),
		...depasses.map(
			({ cle, valeur, but }) => `${name(cle)} : ${write(cle, valeur)} pour ${write(cle, but)}`,
		),
		...(grandis.length === 0 ? [] : ['Ont grandi depuis le dernier relevé :']),
		...grandis.map(
			({ cle, valeur, releve }) =>
				`${name(cle)} : ${write(cle, valeur)}, contre ${write(cle, releve.valeur)} le ${writeDate(releve.date)}`,
		),
	];
}

function sayButs(vises: number, depasses: number): string {
	if (vises === 0) return 'Aucun but n’a été mesuré.';
	return depasses === 0
		? `Buts tenus : ${vises} sur ${vises}.`
		: `Buts dépassés, ${depasses} sur ${vises} :`;
}

const writeDate = (date: string): string =>
	new Date(date).toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
