/** The small style sheets of a site, put into the pages that ask for them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Feuille, inlineFeuilles } from '../../renderers/html/feuilles.ts';
import { prefixeSite } from '../commandes/dossiers.ts';
import { digestEnPage } from './empreintes.ts';

const FIN_DE_TETE = '</head>';

/** The sheets of one page, by path in the site. */
export interface FeuillesDePage {
	/** Put into it: a file that no page asks for any more can go. */
	incorporees: string[];
	/** Still asked for by it. */
	restent: string[];
}

export class Feuilles {
	private readonly dossier: string;
	private readonly lues = new Map<string, Feuille>();
	private readonly incorporees = new Set<string>();
	private readonly restent = new Set<string>();

	/** `dossier`: where they lie, as the site has them. */
	constructor(dossier: string) {
		this.dossier = dossier;
	}

	/** The page with its small sheets in its head: the only place where pages ask for them. */
	inline(octets: Uint8Array): { octets: Uint8Array; feuilles: FeuillesDePage } {
		const html = Buffer.from(octets).toString('utf8');
		const bout = html.indexOf(FIN_DE_TETE);
		const tete = html.slice(0, bout);
		const demandees = new Set<string>();
		const faite = inlineFeuilles(tete, (adresse) => {
			demandees.add(adresse);
			return this.read(adresse);
		});
		const isLien = (adresse: string): boolean => faite.includes(`"${adresse}"`);
		const feuilles = {
			incorporees: [...demandees].filter((a) => !isLien(a)).map(toChemin),
			restent: [...this.lues.keys()].filter(isLien).map(toChemin),
		};
		return { octets: faite === tete ? octets : Buffer.from(faite + html.slice(bout)), feuilles };
	}

	/** Takes note of what a page of the site, made or kept, does with them. */
	note({ incorporees, restent }: FeuillesDePage): void {
		for (const chemin of incorporees) this.incorporees.add(chemin);
		for (const chemin of restent) this.restent.add(chemin);
	}

	/** Paths in the site of the sheets that no page asks for any more. */
	listInutiles(): string[] {
		return [...this.incorporees].filter((chemin) => !this.restent.has(chemin));
	}

	private read(adresse: string): Feuille {
		const connue = this.lues.get(adresse);
		if (connue) return connue;
		const css = readFileSync(path.join(this.dossier, adresse.slice(prefixeSite().length)), 'utf8');
		const feuille = { css, empreinte: digestEnPage(css) };
		this.lues.set(adresse, feuille);
		return feuille;
	}
}

const toChemin = (adresse: string): string => adresse.slice(prefixeSite().length);
