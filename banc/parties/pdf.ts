/** What the PDFs add to a build: cold, then after one edit. */
import { type Candidat, createNotre } from '../candidats.ts';
import type { Carnet } from '../carnet.ts';
import { median } from '../mesures.ts';
import type { Plan } from '../plans.ts';
import type { Mesure } from '../processus.ts';

interface Paire {
	sans: Mesure;
	avec: Mesure;
}

const buildBoth = async (sans: Candidat, avec: Candidat): Promise<Paire> => ({
	sans: await sans.build(),
	avec: await avec.build(),
});

const surplus = ({ sans, avec }: Paire): number => avec.secondes - sans.secondes;

/** Both are built from the same content, one after the other. */
export async function measurePdf(carnet: Carnet, { tailles, fois }: Plan): Promise<void> {
	const sans = createNotre(tailles.moyen);
	const avec = createNotre(tailles.moyen, { pdf: true });
	const froids: Paire[] = [];
	const modifiees: Paire[] = [];
	for (let i = 0; i < fois; i++) {
		for (const candidat of [sans, avec]) candidat.clear();
		froids.push(await buildBoth(sans, avec));
		for (const candidat of [sans, avec]) candidat.edit(i + 1);
		modifiees.push(await buildBoth(sans, avec));
	}
	carnet.note('pdf-froid', median(froids.map((p) => p.avec.secondes)));
	carnet.note('pdf-froid-en-plus', median(froids.map(surplus)));
	const memoires = froids.flatMap((p) => p.avec.megaoctets ?? []);
	carnet.note('pdf-memoire', memoires.length > 0 ? median(memoires) : undefined);
	carnet.note('pdf-modifiee', median(modifiees.map((p) => p.avec.secondes)));
	carnet.note('pdf-modifiee-en-plus', median(modifiees.map(surplus)));
}
