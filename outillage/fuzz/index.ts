/** Everything that reads what a stranger wrote, tried with changed inputs. */
import { listCiblesDesRegistres, listCiblesDuContenu } from './cibles-fiches.ts';
import { listCiblesDesFichiers, listCiblesDuNavigateur } from './cibles-gardes.ts';
import { openCiblesDesImports } from './cibles-imports.ts';
import { type BilanFuzz, type Cible, fuzz } from './lancer.ts';

export interface DemandeFuzz {
	/** The first seed. */
	graine: number;
	/** Inputs of each target; sheets, which are shown everywhere, have their own number. */
	nombre: number;
	fiches: number;
	imports: number;
	/** Seconds, after which one stops at the next input. */
	secondes?: number;
	/** Said after each target. */
	dire?: (bilan: BilanFuzz) => void;
}

/** One account for each target, in the order of the ways in. */
export async function fuzzTout(demande: DemandeFuzz): Promise<BilanFuzz[]> {
	const { graine, nombre, fiches, imports, secondes, dire } = demande;
	const fin = secondes === undefined ? undefined : performance.now() + secondes * 1000;
	const ouvertes = await openCiblesDesImports();
	try {
		const lots: [Cible[], number][] = [
			[listCiblesDuContenu(), fiches],
			[listCiblesDesRegistres(), nombre],
			[ouvertes.cibles, imports],
			[[...listCiblesDesFichiers(), ...listCiblesDuNavigateur()], nombre],
		];
		const bilans: BilanFuzz[] = [];
		for (const [cibles, combien] of lots)
			for (const cible of cibles) {
				const bilan = await fuzz(cible, {
					...{ debut: graine, nombre: combien },
					...(fin === undefined ? {} : { fin }),
				});
				dire?.(bilan);
				bilans.push(bilan);
			}
		return bilans;
	} finally {
		ouvertes.close();
	}
}

const SAUT = 1_000_003;
/** Rounds of new seeds until the time is over; the accounts of all rounds. */
export async function fuzzLong(demande: DemandeFuzz & { secondes: number }): Promise<BilanFuzz[]> {
	const fin = performance.now() + demande.secondes * 1000;
	const bilans: BilanFuzz[] = [];
	for (let tour = 0; performance.now() < fin; tour++) {
		const secondes = (fin - performance.now()) / 1000;
		const graine = demande.graine + tour * SAUT;
		bilans.push(...(await fuzzTout({ ...demande, graine, secondes })));
	}
	return bilans;
}

/** The accounts of one target, together. */
export function sumBilans(bilans: readonly BilanFuzz[]): BilanFuzz[] {
	const sommes = new Map<string, BilanFuzz>();
	for (const { cible, essais, pire, fautes } of bilans) {
		const somme = sommes.get(cible) ?? { cible, essais: 0, pire: 0, fautes: [] };
		sommes.set(cible, {
			cible,
			essais: somme.essais + essais,
			pire: Math.max(somme.pire, pire),
			fautes: [...somme.fautes, ...fautes],
		});
	}
	return [...sommes.values()];
}
