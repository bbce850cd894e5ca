/** The composition that a browser keeps, one an exhibition. What one does is done to what is kept now. */
import {
	type Composition,
	createComposition,
	isVide,
	parseComposition,
} from '../../core/exposition/composition.ts';
import { readLisible, removeGarde, writeGarde } from '../garde.ts';
import { nameGarde } from '../noms.ts';
import { isMeme, Passe } from '../passe.ts';

export class MemoireExposition {
	/** Under which it is kept; empty for an example, of which nothing is. */
	readonly cle: string;
	composition: Composition;
	refuse = false;
	private readonly passe = new Passe<Composition>();
	/** What is kept can neither be read nor put aside: nothing is written over it. */
	private bloque = false;

	constructor(exposition: string, exemple?: Composition) {
		this.cle = exemple ? '' : nameGarde(`exposition:${exposition}`);
		this.composition = exemple ?? this.read() ?? createComposition(exposition);
	}

	get annulable(): boolean {
		return this.passe.annulable;
	}

	/** `geste`: the same one again is the same step to take back. */
	change(run: (composition: Composition) => Composition, geste = ''): void {
		const avant = this.present();
		const apres = run(avant);
		if (isMeme(avant, apres)) return;
		this.passe.add({ avant, apres }, geste);
		this.write(apres);
	}

	/** Takes back the last step of this tab: the places that another wrote since stay. */
	undo(): void {
		const pas = this.passe.take();
		if (!pas) return;
		const present = this.present();
		const { avant, apres } = pas;
		const cles = [...Object.keys(avant.places), ...Object.keys(apres.places)];
		const touchees = cles.filter((cle) => !isMeme(avant.places[cle], apres.places[cle]));
		const places = { ...present.places };
		for (const cle of new Set(touchees)) {
			if (!isMeme(present.places[cle], apres.places[cle])) continue;
			const rendue = avant.places[cle];
			if (rendue) places[cle] = rendue;
			else delete places[cle];
		}
		this.write({
			...present,
			places,
			commune: present.commune === apres.commune ? avant.commune : present.commune,
			retires: isMeme(present.retires, apres.retires) ? avant.retires : present.retires,
		});
	}

	/** What another tab wrote. */
	follow(): void {
		this.composition = this.present();
	}

	private present(): Composition {
		return this.refuse || this.cle === '' ? this.composition : (this.read() ?? this.vide());
	}

	private vide(): Composition {
		return createComposition(this.composition.exposition);
	}

	/** What is kept; a text that cannot be read is put aside first. */
	private read(): Composition | undefined {
		const { lu, bloque } = readLisible(this.cle, parseTexte);
		this.bloque = bloque;
		return lu;
	}

	private write(composition: Composition): void {
		this.composition = composition;
		if (this.cle === '') return;
		if (isVide(composition) && !this.bloque) removeGarde(this.cle);
		else this.refuse = this.bloque || !writeGarde(this.cle, JSON.stringify(composition));
	}
}

function parseTexte(brut: string): Composition | undefined {
	try {
		return parseComposition(JSON.parse(brut));
	} catch {
		return undefined;
	}
}
