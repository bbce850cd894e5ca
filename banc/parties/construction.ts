/** What building takes, on no sheet, on many, on more; cold, then after one edit; beside the neighbours. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { digestSite, listChanges, weighSite } from '../../outillage/fichiers-du-site.ts';
import { type Candidat, contenuOf, createNotre, envOf, noteConstruit } from '../candidats.ts';
import type { Carnet } from '../carnet.ts';
import { median } from '../mesures.ts';
import type { NomVoisin, Plan } from '../plans.ts';
import { type Mesure, runMesuree } from '../processus.ts';
import { DOSSIER } from '../sites.ts';
import { createVoisin } from '../voisins.ts';

type Moment = 'froid' | 'modifiee';
type Passage = Record<Moment, Mesure>;

interface Essaye {
	candidat: Candidat;
	passages: Passage[];
}

async function passOnce(candidat: Candidat, fois: number): Promise<Passage> {
	candidat.clear();
	const froid = await candidat.build();
	candidat.edit(fois + 1);
	return { froid, modifiee: await candidat.build() };
}

/** Each in turn, so that what else the machine does weighs on all. */
async function passAll(essayes: readonly Essaye[], fois: number): Promise<void> {
	for (let i = 0; i < fois; i++)
		for (const { candidat, passages } of essayes) passages.push(await passOnce(candidat, i));
}

const timesOf = ({ passages }: Essaye, moment: Moment): number[] =>
	passages.map((p) => p[moment].secondes);

/** What one site costs. */
interface Cout {
	froid: number;
	memoire: number | undefined;
	fichiers: number;
	octets: number;
}

/** The median of those builds; undefined where the system does not tell. */
function memoryOf({ passages }: Essaye, moment: Moment): number | undefined {
	const connues = passages.flatMap((p) => p[moment].megaoctets ?? []);
	return connues.length > 0 ? median(connues) : undefined;
}

/** A ratio is that of two builds of the same time: their median is steadier than that of the seconds. */
function noteMoment(
	carnet: Carnet,
	notre: Essaye,
	voisins: ReadonlyMap<NomVoisin, Essaye>,
	moment: Moment,
): void {
	const notres = timesOf(notre, moment);
	carnet.note(moment, median(notres));
	for (const [nom, voisin] of voisins) {
		const temps = timesOf(voisin, moment);
		carnet.note(`${moment}-${nom}`, median(temps));
		carnet.note(`${moment}-sur-${nom}`, median(notres.map((t, i) => t / (temps[i] ?? Number.NaN))));
	}
}

/** How many files of the site one more edit changes: the more there are, the longer they take to send. */
async function countChanges({ candidat }: Essaye, fois: number): Promise<number> {
	const avant = digestSite(candidat.site);
	candidat.edit(fois + 1);
	await candidat.build();
	return listChanges(avant, digestSite(candidat.site)).length;
}

async function measureVide(fois: number): Promise<number> {
	const vide: Essaye = { candidat: createNotre(0), passages: [] };
	for (let i = 0; i < fois; i++) {
		vide.candidat.clear();
		const froid = await vide.candidat.build();
		vide.passages.push({ froid, modifiee: froid });
	}
	return median(timesOf(vide, 'froid'));
}

/** Seconds to read and check so many sheets, with nothing kept. */
async function measureLecture(nombre: number): Promise<number> {
	const cache = path.join(DOSSIER, 'cache-lecture');
	rmSync(cache, { recursive: true, force: true });
	const env = envOf(contenuOf(nombre), cache);
	return (await runMesuree({ args: ['banc/tache-lecture.ts'], env })).secondes;
}

/** What the large site costs, then each sheet that it has more than the other. */
async function noteGrand(carnet: Carnet, moyen: Essaye, { tailles }: Plan): Promise<void> {
	const candidat = createNotre(tailles.grand);
	const grand: Essaye = { candidat, passages: [await passOnce(candidat, 0)] };
	noteConstruit(tailles.grand, candidat.site);
	const [un, autre] = [moyen, grand].map((essaye) => ({
		froid: median(timesOf(essaye, 'froid')),
		memoire: memoryOf(essaye, 'modifiee'),
		...weighSite(essaye.candidat.site),
	})) as [Cout, Cout];
	carnet.note('grand', autre.froid);
	carnet.note('grand-sur-moyen', autre.froid / un.froid);
	carnet.note('memoire-grand', memoryOf(grand, 'froid'));
	carnet.note('grand-modifiee', median(timesOf(grand, 'modifiee')));
	noteParFiche(carnet, un, autre, tailles.grand - tailles.moyen);
}

/** The cold build compiles the pages first, which takes as much for any site: memory is that of the next one. */
function noteParFiche(carnet: Carnet, un: Cout, autre: Cout, nombre: number): void {
	carnet.note('par-fiche-ms', ((autre.froid - un.froid) / nombre) * 1000);
	const memoire = (autre.memoire ?? Number.NaN) - (un.memoire ?? Number.NaN);
	carnet.note('par-fiche-memoire', Number.isNaN(memoire) ? undefined : (memoire / nombre) * 1000);
	carnet.note('par-fiche-fichiers', (autre.fichiers - un.fichiers) / nombre);
	carnet.note('par-fiche-disque', (autre.octets - un.octets) / nombre / 1000);
}

export async function measureConstruction(carnet: Carnet, plan: Plan): Promise<void> {
	const { tailles, fois } = plan;
	const { moyen, grand } = tailles;
	const notre: Essaye = { candidat: createNotre(moyen), passages: [] };
	const voisins = new Map<NomVoisin, Essaye>();
	for (const nom of plan.voisins) {
		const candidat = createVoisin(nom, moyen);
		if (candidat) voisins.set(nom, { candidat, passages: [] });
	}
	carnet.note('vide', await measureVide(fois));
	await passAll([notre, ...voisins.values()], fois);
	noteConstruit(moyen, notre.candidat.site);
	noteMoment(carnet, notre, voisins, 'froid');
	carnet.note('memoire', memoryOf(notre, 'froid'));
	const starlight = voisins.get('starlight');
	if (starlight) carnet.note('memoire-starlight', memoryOf(starlight, 'froid'));
	noteMoment(carnet, notre, voisins, 'modifiee');
	carnet.note('fichiers-changes', await countChanges(notre, fois));
	const lecture = (await measureLecture(moyen)) - (await measureLecture(0));
	carnet.note('verification', (lecture / moyen) * 1000);
	if (grand > moyen) await noteGrand(carnet, notre, plan);
}
