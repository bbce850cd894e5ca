/** The small style sheets of a site, put into the pages that ask for them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Feuille, inlineFeuilles, isIncorporable } from '../../renderers/html/feuilles.ts';
import { prefixeSite } from '../commandes/dossiers.ts';

const FIN_DE_TETE = '</head>';

export class Feuilles {
	private readonly dossier: string;
	private readonly lues = new Map<string, Feuille>();
	private readonly restent = new Set<string>();

	/** `dossier`: where they lie, as the site has them. */
	constructor(dossier: string) {
		this.dossier = dossier;
	}

	/** The page with its small sheets in its head: the only place where pages ask for them. */
	inline(octets: Uint8Array): Uint8Array {
		const html = Buffer.from(octets).toString('utf8');
		const bout = html.indexOf(FIN_DE_TETE);
		const tete = html.slice(0, bout);
		const faite = inlineFeuilles(tete, (adresse) => this.read(adresse));
		for (const adresse of this.lues.keys())
			if (faite.includes(`"${adresse}"`)) this.restent.add(adresse);
		return faite === tete ? octets : Buffer.from(faite + html.slice(bout));
	}

	/** Paths in the site of the small sheets that no page asks for any more. */
	listInutiles(): string[] {
		return [...this.lues]
			.filter(([adresse, { css }]) => isIncorporable(css) && !this.restent.has(adresse))
			.map(([adresse]) => adresse.slice(prefixeSite().length));
	}

	private read(adresse: string): Feuille {
		const connue = this.lues.get(adresse);
		if (connue) return connue;
		const css = readFileSync(path.join(this.dossier, adresse.slice(prefixeSite().length)), 'utf8');
		const empreinte = `sha256-${createHash('sha256').update(css).digest('base64')}`;
		const feuille = { css, empreinte };
		this.lues.set(adresse, feuille);
		return feuille;
	}
}
