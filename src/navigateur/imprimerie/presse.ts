/** Composes a paper in a thread of its own, with the templates of the site. Nothing of it leaves the browser. */
import init, { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import moteur from '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm?url';
import commun from '../../renderers/typst/modeles/commun.typ?raw';
import contenu from '../../renderers/typst/modeles/contenu.typ?raw';
import depliant from '../../renderers/typst/modeles/depliant.typ?raw';
import entete from '../../renderers/typst/modeles/entete.typ?raw';
import exposition from '../../renderers/typst/modeles/exposition.typ?raw';
import feuille from '../../renderers/typst/modeles/feuille.typ?raw';
import plaquette from '../../renderers/typst/modeles/plaquette.typ?raw';
import style from '../../renderers/typst/modeles/style.typ?raw';
import tableau from '../../renderers/typst/modeles/tableau.typ?raw';
import type { Demande, PapierDePresse } from './atelier.ts';
import { FonctionConnue } from './fonctions.ts';
import { listPolices } from './polices.ts';

/** What a paper is set by, and what these take from. */
const MODELES = {
	commun,
	contenu,
	depliant,
	entete,
	exposition,
	feuille,
	plaquette,
	style,
	tableau,
};
/** How the compiler words what it refuses: on lines, with their places. */
const DIAGNOSTICS = 2;

Object.assign(globalThis, { Function: FonctionConnue });
const pret = init({ module_or_path: moteur });

async function compose({ donnees, images = [], reglages }: Demande): Promise<Uint8Array> {
	const { modele } = JSON.parse(donnees) as PapierDePresse;
	const polices = await Promise.all(listPolices(donnees).map(fetchOctets));
	await pret;
	const fabrique = new TypstCompilerBuilder();
	fabrique.set_dummy_access_model();
	for (const police of polices) await fabrique.add_raw_font(police);
	const compilateur = await fabrique.build();
	for (const [nom, texte] of Object.entries(MODELES)) compilateur.add_source(`/${nom}.typ`, texte);
	compilateur.map_shadow('/donnees.json', new TextEncoder().encode(donnees));
	for (const [chemin, octets] of images) compilateur.map_shadow(`/${chemin}`, octets);
	const { result, diagnostics } = compilateur.compile(
		`/${modele}.typ`,
		reglages && Object.entries(reglages),
		'pdf',
		DIAGNOSTICS,
	);
	compilateur.free();
	if (!result) throw new Error(JSON.stringify(diagnostics));
	return result;
}

async function fetchOctets(adresse: string): Promise<Uint8Array> {
	const reponse = await fetch(adresse);
	if (!reponse.ok) throw new Error(`${adresse} : ${reponse.status}`);
	return new Uint8Array(await reponse.arrayBuffer());
}

addEventListener('message', async ({ data }: MessageEvent<Demande>) => {
	try {
		postMessage({ octets: await compose(data) });
	} catch (cause) {
		postMessage({ faute: String(cause) });
	}
});
