/** The types of which the site has many pages. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The types that have many pages, by the folder that holds them. */
export const SERIES: Record<string, string> = {
	Outils: 'outils',
	Actions: 'actions',
	'Retours d’expérience': 'retours',
	Parcours: 'parcours',
	Axes: 'axes',
};

/** `/outils/arpentage/`, … */
export function listSerie(site: string, dossier: string): string[] {
	return readdirSync(path.join(site, dossier))
		.filter((nom) => existsSync(path.join(site, dossier, nom, 'index.html')))
		.map((nom) => `/${dossier}/${nom}/`);
}
