/** <restituer-enquete>: what a group gives back, from its interviews and its own words. Nothing is sent. */
import type { Recueil } from '../../core/enquete/recueil.ts';
import {
	type ChampRestitution,
	PAROLES_MAX,
	type Parole,
	RESTITUTION_VIDE,
	type Restitution,
	setChamp,
	toggleParole,
	toggleQuestion,
} from '../../core/enquete/restitution.ts';
import { LECTURE_VIDE } from '../../core/lecture-commune/lecture.ts';
import { MemoireLecture } from '../lire/memoire.ts';
import { isMeme } from '../passe.ts';
import { MemoireRecueils } from '../repondre/memoire.ts';
import { isTouche } from '../touche.ts';
import { drawNombres, drawParoles, pieceOf, showChoix, showRestitution } from './ecran.ts';
import { EXEMPLE } from './exemple.ts';
import { listLots } from './lots.ts';
import { MemoireRestitution } from './memoire.ts';

type Champ = HTMLInputElement | HTMLTextAreaElement;

class RestituerEnquete extends HTMLElement {
	private recueils!: MemoireRecueils;
	private memoire!: MemoireRestitution;

	connectedCallback(): void {
		if (this.recueils) return;
		this.recueils = new MemoireRecueils();
		const [premier] = this.recueils.list();
		if (premier) this.recueils.open(premier.cle);
		pieceOf(this, '[data-atelier]').hidden = false;
		this.openRestitution();
		this.takeTapes();
		this.listen();
	}

	private get recueil(): Recueil | undefined {
		return this.recueils.recueil;
	}

	/** The last part of the name of what is given back; undefined for an example. */
	private get nomDuRecueil(): string | undefined {
		const { cle, prefixe, exemple } = this.recueils;
		return exemple ? undefined : cle.slice(prefixe.length);
	}

	private get champs(): Champ[] {
		return [...this.querySelectorAll<Champ>('.restituer-champs [name]')];
	}

	/** `debut`: the words of an example. */
	openRestitution(debut?: Restitution): void {
		const { exemple } = this.recueils;
		this.memoire = new MemoireRestitution(this.nomDuRecueil, debut);
		const { recueil } = this;
		if (recueil) {
			const lecture = exemple ? LECTURE_VIDE : new MemoireLecture().lecture;
			drawParoles(this, listLots(recueil, lecture));
			drawNombres(this, recueil);
		}
		this.show();
	}

	/** What was typed before the scripts came is kept. */
	private takeTapes(): void {
		if (!this.recueil) return;
		for (const champ of this.champs.filter(isTouche))
			this.change((r) => setChamp(r, champ.name as ChampRestitution, champ.value));
	}

	private listen(): void {
		pieceOf(this, '.restituer-champs').addEventListener('input', (e) => {
			const { name, value } = e.target as Champ;
			this.change((r) => setChamp(r, name as ChampRestitution, value), name);
		});
		pieceOf(this, '#choisir').addEventListener('change', (e) =>
			this.tick(e.target as HTMLInputElement),
		);
		pieceOf<HTMLSelectElement>(this, '#restituer-choix').addEventListener('change', (e) => {
			this.recueils.open((e.target as HTMLSelectElement).value);
			this.openRestitution();
		});
		pieceOf<HTMLInputElement>(this, '#restituer-fichier').addEventListener('change', (e) => {
			void this.openFichier(e.target as HTMLInputElement);
		});
		this.addEventListener('click', (e) => {
			const { commande } =
				(e.target as Element).closest<HTMLElement>('[data-commande]')?.dataset ?? {};
			if (commande) void this.run(commande);
		});
		addEventListener('storage', ({ key }) => {
			if (key !== this.memoire.cle) return;
			this.memoire.follow();
			this.show();
		});
		addEventListener('afterprint', () => this.removeAttribute('data-papier'));
	}

	private async openFichier(champ: HTMLInputElement): Promise<void> {
		const [fichier] = champ.files ?? [];
		if (!fichier) return;
		const { openFichier } = await import('./ouvrir.ts');
		const lu = await openFichier(this.recueils, fichier);
		champ.value = '';
		pieceOf(this, '#restituer-faute').textContent = 'refus' in lu ? lu.refus : '';
		if ('refus' in lu) return;
		this.openRestitution();
		if (isMeme(lu.restitution, RESTITUTION_VIDE)) return;
		this.change(() => lu.restitution);
		this.say(
			'Ce fichier avait ses mots et ses choix\u00a0: les voici. «\u00a0Annuler\u00a0» remet les vôtres.',
		);
	}

	private change(run: (restitution: Restitution) => Restitution, geste = ''): void {
		this.memoire.change(run, geste);
		this.show();
	}

	private tick({ dataset, checked }: HTMLInputElement): void {
		const { parole, nombre } = dataset;
		if (nombre) this.change((r) => toggleQuestion(r, nombre, checked));
		if (!parole) return;
		const dite: Parole = JSON.parse(parole);
		const pleine = checked && this.memoire.restitution.paroles.length >= PAROLES_MAX;
		this.change((r) => toggleParole(r, dite, checked));
		this.say(pleine ? `Il y en a déjà ${PAROLES_MAX}\u00a0: retirez-en une d’abord.` : '');
	}

	private async run(commande: string): Promise<void> {
		const { createCommandes } = await import('./commandes.ts');
		await createCommandes({
			page: this,
			recueils: this.recueils,
			memoire: this.memoire,
			say: (texte) => this.say(texte),
			change: (run) => this.change(run),
			show: () => this.show(),
			openRestitution: (debut) => this.openRestitution(debut),
		})[commande]?.();
	}

	private show(): void {
		const { recueil, recueils, memoire } = this;
		showChoix(this, recueils.list(), recueils.cle, recueils.exemple);
		pieceOf(this, '[data-avis=exemple]').hidden = !recueils.exemple;
		for (const part of this.querySelectorAll<HTMLElement>('[data-ouvert], [data-barre]'))
			part.hidden = !recueil;
		pieceOf<HTMLButtonElement>(this, '[data-commande=annuler]').disabled = !memoire.annulable;
		pieceOf<HTMLAnchorElement>(this, '[data-diapos]').search =
			`?recueil=${this.nomDuRecueil ?? EXEMPLE}`;
		if (recueil) showRestitution(this, recueil, memoire.restitution);
		else
			for (const feuille of this.querySelectorAll<HTMLElement>('.restituer-feuille'))
				feuille.hidden = true;
		if (memoire.refuse)
			this.say(
				'Ce navigateur refuse de garder vos mots\u00a0: imprimez, ou prenez le fichier .odt.',
			);
	}

	private say(texte: string): void {
		pieceOf(this, '.repondre-etat').textContent = texte;
	}
}

customElements.define('restituer-enquete', RestituerEnquete);
