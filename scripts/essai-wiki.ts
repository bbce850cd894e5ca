/** npm run essai:wiki: has a real MediaWiki import every sheet, twice, and compares what it shows with the site. */
import { installMediawiki, SansDebian } from '../outillage/mediawiki.ts';
import { tryProfil, withWiki } from '../outillage/wiki-essai.ts';
import { tryPieges } from '../outillage/wiki-hostile.ts';
import { runCommande } from '../src/io/commandes/commande.ts';
import { dossierContenu } from '../src/io/commandes/dossiers.ts';
import { readCatalogue } from '../src/io/contenu/read-content.ts';
import { PROFILS } from '../src/renderers/wikitexte/profils.ts';
import { createSite } from '../src/vues/site.ts';

const SANS =
	'L’essai du wiki n’a pas eu lieu : il lui faut MediaWiki, que donnent les paquets de Debian (apt-get, dpkg-deb).';
const VUS = 20;

function install(): string | undefined {
	try {
		return installMediawiki(console.log);
	} catch (cause) {
		if (!(cause instanceof SansDebian)) throw cause;
		console.log(`${SANS}\n${cause.message}`);
		return undefined;
	}
}

function say(juste: boolean, dit: string, fautes: readonly string[]): boolean {
	console.log(`${juste ? 'oui' : 'NON'}  ${dit}`);
	for (const faute of fautes.slice(0, VUS)) console.log(`     ${faute}`);
	if (fautes.length > VUS) console.log(`     et ${fautes.length - VUS} autres.`);
	return juste;
}

await runCommande(() => {
	const dossier = install();
	if (dossier === undefined) return !process.env.CI;
	const site = createSite(readCatalogue(dossierContenu()));
	const verdicts = PROFILS.flatMap((profil) =>
		withWiki(dossier, (wiki) => {
			console.log(`\nMediaWiki ${wiki.version}, profil « ${profil.id} »`);
			const { pages, ajoutees, ecarts, ...nombres } = tryProfil(wiki, site, profil);
			const { nombre, places, echecs } = tryPieges(wiki, profil);
			return [
				say(
					ecarts.length === 0,
					`${nombres.fiches} fiches, ${nombres.textes} textes, ${nombres.liens} liens, ${nombres.tableaux} tableaux : ${ecarts.length} écart(s)`,
					ecarts,
				),
				say(
					ajoutees === 0,
					`${pages} pages importées deux fois : ${ajoutees} révision(s) ajoutée(s)`,
					[],
				),
				say(
					echecs.length === 0,
					`${nombre} textes piégés, ${places} places : ${echecs.length} échec(s)`,
					echecs,
				),
			];
		}),
	);
	return verdicts.every(Boolean);
});
