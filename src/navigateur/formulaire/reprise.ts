/** What a form says when it opens: what it has found again, what it has not, what another tab holds. */
import type { Autre } from './brouillon.ts';
import type { Brouillon } from './brouillon-lu.ts';
import { saveTexte } from './envois.ts';

export interface Geste {
	nom: string;
	run: () => unknown;
}

export interface Message {
	texte: string;
	gestes?: readonly Geste[];
}

/** Shows them in order, in the place of those shown before; nothing when there is none. */
export function showMessages(zone: HTMLElement, messages: readonly Message[]): void {
	zone.hidden = messages.length === 0;
	zone.replaceChildren(...messages.flatMap(createMessage));
}

function createMessage({ texte, gestes = [] }: Message): HTMLElement[] {
	const p = document.createElement('p');
	p.textContent = texte;
	if (gestes.length === 0) return [p];
	const boutons = document.createElement('p');
	boutons.className = 'contribution-boutons';
	boutons.append(
		...gestes.map(({ nom, run }) => {
			const bouton = document.createElement('button');
			bouton.type = 'button';
			bouton.className = 'bouton bouton-leger';
			bouton.textContent = nom;
			bouton.addEventListener('click', () => void run());
			return bouton;
		}),
	);
	return [p, boutons];
}

/** « le 29/11/2026 », nothing when the day is not known. */
const sayJour = (garde: string): string =>
	garde === '' ? '' : ` le ${new Date(garde).toLocaleDateString('fr')}`;

export const sayReprise = ({ garde }: Pick<Brouillon, 'garde'>): string =>
	`Nous avons retrouvé ce que vous aviez commencé${sayJour(garde)}.`;

/** `conflits`: the fields that both this person and another have changed since. */
export function sayFicheChangee(conflits: readonly string[], reporte: boolean): string {
	const dit = 'La fiche a changé depuis\u00a0: relisez tout avant d’envoyer';
	if (!reporte) return `${dit}, ou effacez vos réponses pour repartir de la version publiée.`;
	if (conflits.length === 0)
		return `${dit}. Vos changements sont reportés sur la version d’aujourd’hui.`;
	return `${dit}. Vos changements sont reportés sur la version d’aujourd’hui. Vous et quelqu’un d’autre avez changé\u00a0: ${conflits.join(', ')}. C’est votre version qui est ici.`;
}

/** Something was not shown: it is named, and its text can be had whole. */
export function createRebut(ecartes: readonly string[], bruts: readonly string[]): Message {
	const dit =
		ecartes.length > 0
			? `Une partie de vos réponses n’a pas la forme que ce formulaire attend, et n’est pas reprise\u00a0: ${ecartes.join(', ')}.`
			: 'Des réponses gardées n’ont pas la forme que ce formulaire attend, et ne sont pas reprises.';
	const texte = bruts.join('\n');
	return {
		texte: `${dit} Leur texte n’est pas perdu\u00a0: copiez-le ou téléchargez-le. «\u00a0Effacer mes réponses\u00a0» le retire de ce navigateur.`,
		gestes: [
			{
				nom: 'Copier ce texte',
				run: () => navigator.clipboard.writeText(texte).catch(() => save(texte)),
			},
			{ nom: 'Télécharger ce texte', run: () => save(texte) },
		],
	};
}

const save = (texte: string): void => saveTexte({ nom: 'reponses-gardees.txt', texte });

/** A draft that another tab left apart. */
export function createAutre(
	{ brouillon }: Autre,
	reprendre: () => unknown,
	retirer: () => unknown,
): Message {
	const titre = brouillon?.valeurs.titre;
	const nom = typeof titre === 'string' && titre !== '' ? `, «\u00a0${titre}\u00a0»` : '';
	return {
		texte: `Un autre brouillon de ce formulaire, écrit dans un autre onglet${sayJour(brouillon?.garde ?? '')}${nom}, est gardé à part.`,
		gestes: [
			{ nom: 'Le reprendre à la place de celui-ci', run: reprendre },
			{ nom: 'Le supprimer', run: retirer },
		],
	};
}

/** Another tab has just written in the same form. `tape`: this one has too. */
export function createAilleurs(tape: boolean, reprendre: () => unknown): Message {
	return {
		texte: tape
			? 'Ce formulaire est aussi rempli dans un autre onglet. Ce que vous écrivez ici est gardé à part\u00a0: rien n’est perdu.'
			: 'Ce formulaire vient d’être rempli dans un autre onglet.',
		gestes: [{ nom: 'Reprendre ici ce qui y est écrit', run: reprendre }],
	};
}
