/** One measured printing task, in a process of its own: prints its figures as JSON. */
import path from 'node:path';
import { listFiches } from '../src/core/catalogue/catalogue.ts';
import { buildSite } from '../src/io/construction/build-site.ts';
import { readCatalogue } from '../src/io/contenu/read-content.ts';
import compose from '../src/io/papier/compositeur.ts';
import { writePdfs } from '../src/io/papier/pdf.ts';
import { prepareSeule } from '../src/io/papier/travaux.ts';
import { createSite } from '../src/vues/site.ts';

const [tache, sortie = ''] = process.argv.slice(2);
const catalogue = readCatalogue();
const site = createSite(catalogue);
const megaoctets = (): number => process.memoryUsage.rss() / 1e6;

async function composer(): Promise<object[]> {
	const mesures: object[] = [];
	for (const [rang, fiche] of listFiches(catalogue).entries()) {
		const donnees = prepareSeule(site, fiche);
		const debut = performance.now();
		const pdf = path.join(sortie, `${fiche.ref.replace('/', '-')}.pdf`);
		const composition = await compose({ ...donnees, sortie: pdf });
		// The first ones warm the compiler.
		if (rang >= 10) mesures.push({ ref: fiche.ref, ms: performance.now() - debut, ...composition });
	}
	return mesures;
}

async function memoire(): Promise<object> {
	const fiches = listFiches(catalogue);
	let dixieme = 0;
	for (const [rang, fiche] of fiches.entries()) {
		const donnees = prepareSeule(site, fiche);
		await compose({ ...donnees, sortie: path.join(sortie, 'memoire.pdf') });
		if (rang + 1 === Math.floor(fiches.length / 10)) dixieme = megaoctets();
	}
	return { dixieme, tout: megaoctets() };
}

async function tout(): Promise<object> {
	const debut = performance.now();
	const { fichiers, refaits } = await writePdfs(site, sortie);
	return {
		secondes: (performance.now() - debut) / 1000,
		faits: fichiers.size,
		refaits,
		megaoctets: process.resourceUsage().maxRSS / 1024,
	};
}

const taches: Record<string, () => Promise<unknown>> = {
	composer,
	memoire,
	tout,
	site: () => buildSite(sortie, { sansPdf: true }),
};
process.stdout.write(`\nMESURE ${JSON.stringify(await taches[tache ?? '']?.())}\n`);
