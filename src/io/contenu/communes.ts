/** Communes, départements, régions and intercommunalités, from the official list in the package. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Commune } from '../../core/catalogue/catalogue.ts';
import { applyTypographie } from '../../core/texte/typographie.ts';
import { INITIALES, initialeOf } from '../../formulaire/communes.ts';
import { type CommunePostale, debutOf } from '../../formulaire/saisie.ts';

interface LigneCommune {
	code: string;
	nom: string;
	type: string;
	departement: string;
	region: string;
	population?: number;
	codesPostaux?: string[];
}
interface LigneZone {
	code: string;
	nom: string;
}
interface LigneEpci extends LigneZone {
	membres: { code: string }[];
}

/** The package's own entry point cannot be required (it looks for `./data` in the current folder). */
function readData<T>(nom: string): T {
	const require = createRequire(path.join(process.cwd(), 'package.json'));
	const fichier = require.resolve(`@etalab/decoupage-administratif/data/${nom}.json`);
	return JSON.parse(readFileSync(fichier, 'utf8')) as T;
}

/** In one process, the build and the bundle of its pages read the list once for both. */
const CLE = Symbol.for('impulser.communes');
const partage = globalThis as { [CLE]?: Map<string, Commune> };

function loadTable(): Map<string, Commune> {
	const zones = (nom: string) => new Map(readData<LigneZone[]>(nom).map((z) => [z.code, z]));
	const departements = zones('departements');
	const regions = zones('regions');
	const epcis = new Map<string, LigneZone>();
	for (const epci of readData<LigneEpci[]>('epci'))
		for (const { code } of epci.membres) epcis.set(code, { code: epci.code, nom: epci.nom });
	const communes = new Map<string, Commune>();
	for (const ligne of readData<LigneCommune[]>('communes')) {
		if (ligne.type !== 'commune-actuelle') continue;
		const departement = departements.get(ligne.departement);
		const region = regions.get(ligne.region);
		if (!departement || !region) continue;
		communes.set(ligne.code, {
			code: ligne.code,
			nom: ligne.nom,
			population: ligne.population,
			departement: { code: departement.code, nom: departement.nom },
			region: { code: region.code, nom: region.nom },
			epci: epcis.get(ligne.code),
		});
	}
	return communes;
}

/** The commune of an INSEE code, or undefined when no current commune has it. */
export function communeOf(code: string): Commune | undefined {
	partage[CLE] ??= loadTable();
	return partage[CLE].get(code);
}

/** Every current commune, as the official list orders them. */
export function listCommunes(): Commune[] {
	partage[CLE] ??= loadTable();
	return [...partage[CLE].values()];
}

/** The same, with their postcodes, to look one up by a code. */
export function listCommunesPostales(): CommunePostale[] {
	partage[CLE] ??= loadTable();
	const connues = partage[CLE];
	return readData<LigneCommune[]>('communes').flatMap((ligne): CommunePostale[] => {
		const commune = connues.get(ligne.code);
		if (!commune || ligne.type !== 'commune-actuelle') return [];
		const { code, population, departement } = commune;
		return [
			{
				code,
				nom: applyTypographie(commune.nom),
				population,
				departement: { code: departement.code, nom: applyTypographie(departement.nom) },
				codesPostaux: ligne.codesPostaux ?? [],
			},
		];
	});
}

let initiales: Map<string, Commune[]> | undefined;

/** The communes by the initial of their name; every letter is there. */
export function groupInitiales(): ReadonlyMap<string, readonly Commune[]> {
	initiales ??= new Map(INITIALES.map((lettre) => [lettre, []]));
	if (initiales.get('a')?.length === 0)
		for (const commune of listCommunes()) initiales.get(initialeOf(commune.nom))?.push(commune);
	return initiales;
}

let codes: Map<string, CommunePostale[]> | undefined;

/** The communes by the first two signs of their codes, INSEE and postal: some are in several parts. */
export function groupCodes(): ReadonlyMap<string, readonly CommunePostale[]> {
	if (codes) return codes;
	codes = new Map();
	for (const commune of listCommunesPostales())
		for (const debut of new Set([commune.code, ...commune.codesPostaux].map(debutOf)))
			codes.set(debut, [...(codes.get(debut) ?? []), commune]);
	return codes;
}
