/** What one opens to read: recueils of this browser, files, a transcript that one pastes or types. */
import { addRecueil } from '../../core/lecture-commune/arrivee.ts';
import { MemoireRecueils } from '../repondre/memoire.ts';
import { type Poste, pieceOf } from './poste.ts';

type Pris = { dit: string } | { refus: string };

/** What became of what was brought. */
function tell(poste: Poste, pris: Pris): void {
	pieceOf(poste, '#lire-faute').textContent = 'refus' in pris ? pris.refus : '';
	poste.show();
	if ('dit' in pris) poste.say(pris.dit);
}

export async function takeRecueil(poste: Poste, cle: string): Promise<void> {
	const garde = new MemoireRecueils().list().find((g) => g.cle === cle);
	if (!garde) return;
	const { addTo } = await import('./apport.ts');
	poste.etat.closeExemple();
	tell(poste, { dit: addTo(poste.etat, (lecture) => addRecueil(lecture, garde.recueil)) });
}

export async function takeFichiers(poste: Poste, champ: HTMLInputElement): Promise<void> {
	const fichiers = [...(champ.files ?? [])];
	const { takeFichier } = await import('./apport.ts');
	const pris: Pris[] = [];
	for (const fichier of fichiers) pris.push(await takeFichier(poste.etat, fichier));
	champ.value = '';
	const refus = pris.flatMap((p) => ('refus' in p ? [p.refus] : []));
	const dits = pris.flatMap((p) => ('dit' in p ? [p.dit] : []));
	if (dits.length > 0) tell(poste, { dit: dits.join(' ') });
	if (refus.length > 0) tell(poste, { refus: refus.join(' ') });
}

export async function takeCollee(poste: Poste, form: HTMLFormElement): Promise<void> {
	const read = (nom: string): string => `${new FormData(form).get(nom) ?? ''}`;
	const { takeTranscription } = await import('./apport.ts');
	const pris = takeTranscription(poste.etat, read('titre'), read('texte'), read('numero'));
	if ('dit' in pris) form.reset();
	tell(poste, pris);
}
