/** <recueillir-enquete>: the interviews of several volunteers, joined, without names, counted. Nothing is sent. */
import { removeEntretien } from '../../core/enquete/entretiens.ts';
import { maskRecueil } from '../../core/enquete/masque.ts';
import type { Recueil } from '../../core/enquete/recueil.ts';
import { create } from '../creer.ts';
import { aujourdhui } from '../repondre/etat.ts';
import { MemoireRecueils } from '../repondre/memoire.ts';
import { isEchu, sayEchu, sayEntretiens } from '../repondre/mots.ts';
import { readBanque, readCompose } from '../repondre/propose.ts';
import { addFichier, joinFichier, readFichier } from './apport.ts';
import { findCritere, showComptes, showCroisement, showPresences } from './comptes.ts';
import { pieceOf, sayRecueil, showDoublons, showNoms, showRecueils } from './ecran.ts';
import { Place } from './place.ts';

class RecueillirEnquete extends HTMLElement {
	private memoire!: MemoireRecueils;
	private place!: Place;

	connectedCallback(): void {
		if (this.memoire) return;
		this.memoire = new MemoireRecueils();
		this.place = new Place();
		const { cle } = this.place;
		if (!cle || !this.memoire.open(cle)) this.openSeul();
		pieceOf(this, '[data-atelier]').hidden = false;
		this.show();
		this.listen();
	}

	/** Where there is one, it is the one. */
	private openSeul(): void {
		const gardes = this.memoire.list();
		const [seul] = gardes;
		if (seul && gardes.length === 1) this.memoire.open(seul.cle);
	}

	private listen(): void {
		const fichiers = pieceOf<HTMLInputElement>(this, '#recueillir-fichier');
		fichiers.addEventListener('change', () => void this.add(fichiers));
		this.addEventListener('click', (e) => {
			const bouton = (e.target as Element).closest<HTMLElement>('button');
			if (bouton) void this.press(bouton);
		});
		pieceOf(this, '.recueillir-criteres').addEventListener('input', (e) =>
			this.setPresence(e.target as HTMLInputElement),
		);
		pieceOf(this, '[data-croiser]').addEventListener('change', () => {
			if (this.memoire.recueil) showCroisement(this, this.memoire.recueil);
		});
		addEventListener('storage', ({ key }) => {
			if (key !== null && !key.startsWith(this.memoire.prefixe)) return;
			this.memoire.follow();
			this.show();
		});
	}

	private change(run: (recueil: Recueil) => Recueil): void {
		this.memoire.change(run);
		this.show();
	}

	/** One after the other; what becomes of each is said under its name. */
	private async add(champ: HTMLInputElement): Promise<void> {
		const fichiers = [...(champ.files ?? [])];
		champ.value = '';
		const lignes: HTMLElement[] = [];
		const compose = readCompose(readBanque(this));
		// Files of recueils first: they bear the questions that tables answer.
		const ranges = fichiers.sort((a, b) => rangOf(a) - rangOf(b));
		for (const fichier of ranges) {
			const { recueil: present } = this.memoire;
			const lu = await readFichier(fichier, present?.questionnaire ?? compose);
			const ajout = addFichier(present, lu);
			const dits = 'refus' in ajout ? [ajout.refus] : ajout.dits;
			if (!('refus' in ajout)) {
				if (present) this.memoire.change((actuel) => joinFichier(actuel, lu));
				else this.memoire.add(ajout.recueil);
			}
			const [premier = '', ...reste] = dits;
			const suite =
				reste.length > 0 ? [create('ul', {}, ...reste.map((dit) => create('li', {}, dit)))] : [];
			const ligne = create(
				'li',
				{},
				create('strong', {}, fichier.name),
				`\u00a0: ${premier}`,
				...suite,
			);
			ligne.classList.toggle('recueillir-refus', 'refus' in ajout);
			lignes.push(ligne);
		}
		pieceOf(this, '.recueillir-lus').replaceChildren(...lignes);
		this.show();
	}

	private setPresence({ name, value }: HTMLInputElement): void {
		const { recueil } = this.memoire;
		if (!recueil) return;
		if (name) this.place.setVoulu(this.critereOf(recueil)?.id ?? '', name, Number(value) || 0);
		else this.place.setCritere(value);
		this.showPresences(recueil);
	}

	private critereOf(recueil: Recueil): ReturnType<typeof findCritere> {
		return findCritere(recueil, this.place.critere);
	}

	private showPresences(recueil: Recueil): void {
		const critere = this.critereOf(recueil);
		showPresences(this, recueil, critere, this.place.voulusOf(critere?.id ?? ''));
	}

	private async press({ dataset }: HTMLElement): Promise<void> {
		const { commande, recueil, masquer, question, retirer } = dataset;
		if (recueil) {
			this.memoire.open(recueil);
			this.show();
		} else if (masquer && question) {
			this.change((present) => maskRecueil(present, { entretien: masquer, question }));
			this.say('Remplacé. «\u00a0Annuler\u00a0» remet les mots.');
			pieceOf(this, '#recueillir-noms').focus();
		} else if (retirer) {
			this.change((present) => removeEntretien(present, retirer));
			this.say('Entretien retiré. «\u00a0Annuler\u00a0» le remet.');
			pieceOf(this, '#recueillir-noms').focus();
		} else if (commande) await this.run(commande);
	}

	private async run(commande: string): Promise<void> {
		const { createCommandes } = await import('./commandes.ts');
		const { memoire } = this;
		await createCommandes({
			page: this,
			memoire,
			say: (texte) => this.say(texte),
			show: () => this.show(),
		})[commande]?.();
	}

	private show(): void {
		const { recueil, exemple, cle, annulable, refuse } = this.memoire;
		if (!exemple) this.place.setCle(cle);
		showRecueils(this, this.memoire.list(), cle, exemple);
		pieceOf(this, '[data-avis=exemple]').hidden = !exemple;
		pieceOf(this, '[data-recueil-dit]').textContent = sayRecueil(recueil);
		pieceOf(this, '[data-ouvert]').hidden = !recueil;
		pieceOf<HTMLButtonElement>(this, '[data-commande=annuler]').disabled = !annulable;
		pieceOf(this, '.repondre-compte').textContent = recueil ? sayEntretiens(recueil) : '';
		const echu = recueil && isEchu(recueil.questionnaire.cadre, aujourdhui());
		pieceOf(this, '[data-avis=echeance]').hidden = !echu;
		if (recueil) this.showRecueil(recueil);
		if (refuse)
			this.say(
				'Ce navigateur refuse de garder le recueil\u00a0: emportez son fichier avant de partir.',
			);
	}

	private showRecueil(recueil: Recueil): void {
		pieceOf(this, '[data-echu]').textContent = sayEchu(recueil.questionnaire);
		const noms = showNoms(this, recueil);
		showDoublons(this, recueil);
		this.showPresences(recueil);
		showComptes(this, recueil);
		showCroisement(this, recueil);
		const reste = pieceOf(this, '[data-reste-noms]');
		reste.hidden = noms === 0;
		reste.textContent =
			'Des réponses disent encore de qui il s’agit\u00a0: retirez les noms avant de donner ces fichiers.';
	}

	private say(texte: string): void {
		pieceOf(this, '.repondre-etat').textContent = texte;
	}
}

const rangOf = ({ name }: File): number => (/\.json$/i.test(name) ? 0 : 1);

customElements.define('recueillir-enquete', RecueillirEnquete);
