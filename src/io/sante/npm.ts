/** What npm tells of the packages, when the registry that it is set to can be asked. */
import { isObjet } from '../../core/formats/objet.ts';
import type { Failles, Retard } from '../../vues/sante/de-la-machine.ts';
import { askJson } from '../dependances/npm.ts';

const DELAI = 60_000;

/** Undefined when nobody answers. */
export const askFailles = async (): Promise<Failles | undefined> =>
	readFailles(await askJson(['audit'], DELAI));

export function readFailles(dit: unknown): Failles | undefined {
	const { vulnerabilities } = ((isObjet(dit) && dit.metadata) || {}) as {
		vulnerabilities?: Failles;
	};
	return vulnerabilities;
}

/** Undefined when nobody answers; none when npm has nothing to tell. */
export const askRetards = async (): Promise<Retard[] | undefined> =>
	readRetards(await askJson(['outdated'], DELAI));

export function readRetards(dit: unknown): Retard[] | undefined {
	if (dit === null) return [];
	if (!isObjet(dit) || 'error' in dit) return undefined;
	return Object.entries(dit).flatMap(([nom, valeur]) => {
		const { current, latest } = valeur as { current?: string; latest?: string };
		return current && latest ? [{ nom, actuelle: current, derniere: latest }] : [];
	});
}
