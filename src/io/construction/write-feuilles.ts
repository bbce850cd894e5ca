/** The small style sheets of a built site, put into the pages that ask for them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Feuille, inlineFeuilles, isIncorporable } from '../../renderers/html/feuilles.ts';
import { prefixeSite } from '../commandes/dossiers.ts';

/** Rewrites the pages under `site`; the sheets that no page asks for any more are taken away. */
export function writeFeuilles(site: string): void {
	const feuilles = new Map<string, Feuille>();
	const read = (adresse: string): Feuille => {
		const connue = feuilles.get(adresse);
		if (connue) return connue;
		const css = readFileSync(path.join(site, adresse.slice(prefixeSite().length)), 'utf8');
		const empreinte = `sha256-${createHash('sha256').update(css).digest('base64')}`;
		const feuille = { css, empreinte };
		feuilles.set(adresse, feuille);
		return feuille;
	};
	const restent = new Set<string>();
	for (const nom of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
		if (!nom.endsWith('.html')) continue;
		const fichier = path.join(site, nom);
		const html = readFileSync(fichier, 'utf8');
		const page = inlineFeuilles(html, read);
		if (page !== html) writeFileSync(fichier, page);
		for (const adresse of feuilles.keys()) if (page.includes(`"${adresse}"`)) restent.add(adresse);
	}
	for (const [adresse, { css }] of feuilles)
		if (isIncorporable(css) && !restent.has(adresse))
			rmSync(path.join(site, adresse.slice(prefixeSite().length)));
}
