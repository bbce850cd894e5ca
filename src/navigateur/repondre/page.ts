/** <repondre-enquete>: one interview after the other, typed in the browser. Nothing is sent. */
import { isVierge } from '../../core/enquete/entretiens.ts';
import {
	ACCORD,
	type Questionnaire,
	type QuestionPosee,
} from '../../core/enquete/questionnaire.ts';
import { goTo } from '../aller.ts';
import { create } from '../creer.ts';
import { focusQuestion, listenClavier } from './clavier.ts';
import { showAutour } from './ecran.ts';
import { type ChampEntretien, EtatSaisie } from './etat.ts';
import { afterGeste } from './geste.ts';
import { nameEntretien, sayQuestions, sayTitre } from './mots.ts';
import {
	askGuide,
	type Banque,
	CLE_GUIDE,
	isAdresse,
	readBanque,
	readCompose,
	takeRecu,
} from './propose.ts';
import { createQuestion } from './questions.ts';
import { type Champ, fillAutour, fillQuestions, readChamp, settleQuestion } from './saisie.ts';

const REFUSE =
	'Ce navigateur refuse de garder vos entretiens\u00a0: prenez le fichier du recueil avant de fermer.';

class RepondreEnquete extends HTMLElement {
	private banque!: Banque;
	private etat!: EtatSaisie;
	/** A questionnaire that the address brings. */
	private recu: Questionnaire | undefined;
	/** What the fields are those of: a questionnaire, then an interview. */
	private montre = { questions: '', entretien: '' };
	private blocs: HTMLElement[] = [];

	connectedCallback(): void {
		if (this.etat) return;
		this.banque = readBanque(this);
		this.etat = new EtatSaisie();
		this.piece('[data-atelier]').hidden = false;
		this.show();
		this.listen();
		void this.receive();
		const illisibles = this.etat.memoire.countIllisibles();
		if (illisibles > 0)
			this.say(
				'Un recueil gardé ici n’a pas pu être lu\u00a0: il est laissé tel quel dans ce navigateur.',
			);
	}

	private piece<T extends HTMLElement>(selecteur: string): T {
		return this.querySelector(selecteur) as T;
	}

	private get form(): HTMLFormElement {
		return this.piece('.repondre-formulaire');
	}

	private get questions(): readonly QuestionPosee[] {
		return this.etat.recueil?.questionnaire.questions ?? [];
	}

	private listen(): void {
		const { form } = this;
		form.addEventListener('submit', (e) => {
			e.preventDefault();
			this.goNext();
		});
		form.addEventListener('input', (e) => this.answer(e.target as Champ));
		form.addEventListener('change', (e) => afterGeste(() => this.settle(e.target as Champ)));
		listenClavier(form, () => this.goNext());
		this.addEventListener('click', (e) => {
			const bouton = (e.target as Element).closest<HTMLElement>('button');
			if (bouton) this.press(bouton);
		});
		const fichier = this.piece<HTMLInputElement>('#repondre-fichier');
		fichier.addEventListener('change', () => void this.addFichier(fichier));
		addEventListener('hashchange', () => void this.receive());
		addEventListener('storage', ({ key }) => {
			if (key !== null && key !== CLE_GUIDE && !key.startsWith(this.etat.memoire.prefixe)) return;
			this.etat.follow();
			this.show();
		});
	}

	private press(bouton: HTMLElement): void {
		const { commande, recueil, ouvrir, supprimer, retirer } = bouton.dataset;
		if (commande) void this.run(commande);
		else if (recueil) {
			this.etat.open(recueil);
			this.begin();
		} else if (ouvrir) {
			this.etat.openEntretien(ouvrir);
			this.show();
			goTo(this.piece('#repondre-entretien'));
		} else if (supprimer) this.takeOut(supprimer);
		else if (retirer) {
			this.etat.answer(retirer, () => '');
			this.show();
			focusQuestion(bouton.closest<HTMLElement>('[data-id]'));
		}
	}

	private find(champ: Element): { bloc?: HTMLElement; question?: QuestionPosee } {
		const bloc = champ.closest<HTMLElement>('[data-id]');
		const question = [ACCORD, ...this.questions].find(({ id }) => id === bloc?.dataset.id);
		return bloc && question ? { bloc, question } : {};
	}

	private answer(champ: Champ): void {
		const { bloc, question } = this.find(champ);
		if (bloc && question) {
			this.etat.answer(question.id, (reponses) => readChamp(question, champ, reponses));
			// What is said already is put right at once.
			if (bloc.querySelector('.repondre-dit')?.textContent && champ.localName === 'textarea')
				settleQuestion(bloc, question, this.etat.entretien.reponses);
		} else this.etat.setChamp(champ.name as ChampEntretien, champ.value);
		this.show();
	}

	private settle(champ: Champ): void {
		const { bloc, question } = this.find(champ);
		if (bloc && question) settleQuestion(bloc, question, this.etat.entretien.reponses);
	}

	private goNext(): void {
		const { etat } = this;
		const nom = nameEntretien(etat.entretien);
		if (isVierge(etat.entretien)) {
			this.say(`${nom}\u00a0: rien n’y est encore répondu.`);
			focusQuestion(this.blocs[0]);
			return;
		}
		etat.startEntretien();
		this.begin();
		this.say(`${nom} rangé. Voici l’${nameEntretien(etat.entretien).toLowerCase()}.`);
	}

	private begin(): void {
		this.show();
		focusQuestion(this.blocs[0]);
	}

	private takeOut(id: string): void {
		this.etat.remove(id);
		this.show();
		this.say('Entretien supprimé. «\u00a0Annuler\u00a0» le remet.');
		this.piece('#repondre-liste').focus();
	}

	private async addFichier(champ: HTMLInputElement): Promise<void> {
		const [fichier] = champ.files ?? [];
		if (!fichier) return;
		const { readFichier, readGuide, takeRecueil } = await import('./apport.ts');
		const guide = await readGuide(fichier);
		if (guide) {
			champ.value = '';
			this.propose(askGuide(JSON.stringify(guide), this.banque));
			return;
		}
		const lu = await readFichier(fichier);
		champ.value = '';
		const faute = this.piece('#repondre-faute');
		faute.textContent = 'refus' in lu ? lu.refus : '';
		if ('refus' in lu) return;
		this.etat.closeExemple();
		const dit = takeRecueil(this.etat, lu);
		this.show();
		this.say(dit);
		goTo(this.piece('#repondre-quoi'));
	}

	/** A questionnaire that came by the address: its questions are read first. */
	private async receive(): Promise<void> {
		if (isAdresse()) this.propose(await takeRecu(this.banque));
	}

	/** One says whether to ask it. */
	private propose(recu: Questionnaire | undefined): void {
		this.recu = recu;
		const avis = this.piece('[data-avis=recu]');
		this.piece('[data-commande=prendre]').hidden = recu === undefined;
		this.piece('[data-recu]').textContent = recu
			? `Un questionnaire vous est proposé\u00a0: «\u00a0${sayTitre(recu)}\u00a0», ${sayQuestions(recu)}.`
			: 'L’adresse suivie ne contient pas de questionnaire lisible\u00a0: demandez qu’on vous la renvoie. Rien n’a changé ici.';
		const textes = (recu?.questions ?? []).map(({ texte }) => create('li', {}, texte));
		this.piece('[data-recues]').replaceChildren(...textes);
		avis.hidden = false;
		goTo(avis);
	}

	private closeRecu(): void {
		this.recu = undefined;
		this.piece('[data-avis=recu]').hidden = true;
	}

	private async run(commande: string): Promise<void> {
		const { recu } = this;
		if (commande === 'prendre' || commande === 'laisser') this.closeRecu();
		if (commande === 'laisser') this.piece('#repondre-quoi').focus();
		const { createCommandes } = await import('./commandes.ts');
		const commandes = createCommandes({
			page: this,
			etat: this.etat,
			compose: commande === 'prendre' ? recu : readCompose(this.banque),
			say: (texte) => this.say(texte),
			show: () => this.show(),
			begin: () => this.begin(),
		});
		await commandes[commande === 'prendre' ? 'commencer' : commande]?.();
	}

	private show(): void {
		const { etat } = this;
		showAutour(this, etat, readCompose(this.banque));
		if (etat.recueil) this.showEntretien();
		if (etat.memoire.refuse) this.say('');
	}

	/** The fields stay the same ones while one types: nothing is taken from under the hands. */
	private showEntretien(): void {
		const { entretien } = this.etat;
		const questions = JSON.stringify(this.questions);
		const neuf = questions !== this.montre.questions;
		if (neuf) {
			this.blocs = [ACCORD, ...this.questions].map(createQuestion);
			this.piece('.repondre-questions').replaceChildren(...this.blocs);
		}
		this.piece('#repondre-entretien').textContent = nameEntretien(entretien);
		fillAutour(this, entretien);
		fillQuestions(this.blocs, this.questions, entretien);
		if (neuf || entretien.id !== this.montre.entretien)
			for (const [i, question] of this.questions.entries()) {
				const bloc = this.blocs[i + 1];
				if (bloc) settleQuestion(bloc, question, entretien.reponses);
			}
		this.montre = { questions, entretien: entretien.id };
	}

	private say(texte: string): void {
		this.piece('.repondre-barre').hidden = false;
		const dits = [texte, ...(this.etat.memoire.refuse ? [REFUSE] : [])];
		this.piece('.repondre-etat').textContent = dits.join(' ').trim();
	}
}

customElements.define('repondre-enquete', RepondreEnquete);
