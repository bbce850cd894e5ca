/** <composer-exposition>: one fills the places of an exhibition, and takes its panels away. Nothing is sent. */
import type { Composition } from '../../core/exposition/composition.ts';
import { goTo } from '../aller.ts';
import { listGardes } from '../garde.ts';
import { nameGarde } from '../noms.ts';
import { fillChamps, listenChamps, takeTapes } from './champs.ts';
import { MemoireExposition } from './memoire.ts';
import { sweepPhotos } from './photos.ts';
import { type Poste, pieceOf } from './poste.ts';

/** Milliseconds. */

class ComposerExposition extends HTMLElement {
	private poste!: Poste;

	connectedCallback(): void {
		if (this.poste) return;
		this.poste = {
			page: this,
			memoire: new MemoireExposition(this.findDepart()),
			say: (texte) => {
				pieceOf(this, '.expo-etat').textContent = texte;
			},
			change: (run, geste) => {
				this.poste.memoire.change(run, geste);
				this.show();
			},
			open: (exposition, exemple) => this.open(exposition, exemple),
		};
		takeTapes(this.poste);
		listenChamps(this.poste);
		this.listen();
		this.show();
		void this.offerEnquete();
		// Photos that nothing shows any more do not stay in the browser.
		void sweepPhotos();
	}

	private get expositions(): string[] {
		const choix = [...pieceOf<HTMLSelectElement>(this, '#expo-laquelle').options];
		return choix.map(({ value }) => value);
	}

	/** The one that the address names, else the first. */
	private findDepart(): string {
		const [, demandee = ''] = /^#depart-([a-z0-9-]+)$/.exec(location.hash) ?? [];
		if (this.expositions.includes(demandee)) return demandee;
		// Chosen before the scripts came, or the first.
		return pieceOf<HTMLSelectElement>(this, '#expo-laquelle').value;
	}

	private listen(): void {
		this.addEventListener('click', ({ target }) => {
			const bouton = (target as Element).closest<HTMLElement>('[data-commande]');
			if (bouton) void this.run(bouton);
		});
		pieceOf(this, '#expo-laquelle').addEventListener('change', ({ target }) =>
			this.open((target as HTMLSelectElement).value),
		);
		pieceOf(this, '#expo-fichier').addEventListener('change', async ({ target }) => {
			const { openFichier } = await import('./fichier.ts');
			await openFichier(this.poste, target as HTMLInputElement, this.expositions);
		});
		pieceOf(this, '[data-proposer]').addEventListener('click', async (e) => {
			e.preventDefault();
			const { propose } = await import('./proposer.ts');
			propose(this.poste, e.target as HTMLAnchorElement);
		});
		addEventListener('hashchange', () => {
			if (location.hash.startsWith('#depart-')) this.open(this.findDepart());
		});
		addEventListener('storage', ({ key }) => {
			if (key !== this.poste.memoire.cle) return;
			this.poste.memoire.follow();
			this.show();
		});
	}

	private open(exposition: string, exemple?: Composition): void {
		this.poste.memoire = new MemoireExposition(exposition, exemple);
		pieceOf<HTMLSelectElement>(this, '#expo-laquelle').value = exposition;
		for (const section of this.querySelectorAll<HTMLElement>('[data-exposition]'))
			section.hidden = section.dataset.exposition !== exposition;
		pieceOf(this, '[data-avis=exemple]').hidden = exemple === undefined;
		this.show();
	}

	private async run(bouton: HTMLElement): Promise<void> {
		const { commande = '', cle = '' } = bouton.dataset;
		const { memoire, say, change } = this.poste;
		if (commande === 'annuler') {
			memoire.undo();
			this.show();
			say('Annulé.');
			if (!memoire.annulable) goTo(pieceOf(this, '#expo-choisir'));
		} else if (commande === 'vider') {
			change(({ places: { [cle]: _, ...places }, ...reste }) => ({ ...reste, places }));
			say('La place est vide. «\u00a0Annuler\u00a0» la remet.');
		} else {
			const { createCommandes } = await import('./commandes.ts');
			await createCommandes(this.poste)[commande]?.();
		}
	}

	/** What reads answers is only fetched where there are some. */
	private async offerEnquete(): Promise<void> {
		if (listGardes(nameGarde('recueil:')).length === 0) return;
		const { offerRecueils } = await import('./enquete.ts');
		offerRecueils(this);
	}

	private show(): void {
		const { memoire, say } = this.poste;
		fillChamps(this.poste);
		const n = Object.keys(memoire.composition.places).length;
		pieceOf(this, '.expo-total').textContent =
			`${n} place${n > 1 ? 's' : ''} remplie${n > 1 ? 's' : ''}.`;
		pieceOf<HTMLButtonElement>(this, '[data-commande=annuler]').disabled = !memoire.annulable;
		if (memoire.refuse)
			say('Ce navigateur refuse de garder l’exposition\u00a0: gardez-la dans un fichier.');
	}
}

customElements.define('composer-exposition', ComposerExposition);
