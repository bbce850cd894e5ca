/** The composition that a browser keeps, one an exhibition. What one does is done to what is kept now. */
import {
	type Composition,
	createComposition,
	isVide,
	parseComposition,
} from '../../core/exposition/composition.ts';
import { readGarde, removeGarde, setAside, writeGarde } from '../garde.ts';
import { nameGarde } from '../noms.ts';

const PAS_MAX = 100;

export class MemoireExposition {
	/** Under which it is kept; empty for an example, of which nothing is. */
	readonly cle: string;
	composition: Composition;
	refuse = false;
	private passe: { avant: Composition; apres: Composition }[] = [];
	private dernier = '';

	constructor(exposition: string, exemple?: Composition) {
		this.cle = exemple ? '' : nameGarde(`exposition:${exposition}`);
		this.composition = exemple ?? this.read() ?? createComposition(exposition);
	}

	get annulable(): boolean {
		return this.passe.length > 0;
	}

	/** `geste`: the same one again is the same step to take back. */
	change(run: (composition: Composition) => Composition, geste = ''): void {
		const avant = this.present();
		const apres = run(avant);
		if (isMeme(avant, apres)) return;
		const pas = this.passe.at(-1);
		if (pas && geste !== '' && geste === this.dernier && isMeme(pas.apres, avant))
			pas.apres = apres;
		else this.passe.push({ avant, apres });
		if (this.passe.length > PAS_MAX) this.passe.shift();
		this.dernier = geste;
		this.write(apres);
	}

	/** Takes back the last step of this tab: the places that another wrote since stay. */
	undo(): void {
		const pas = this.passe.pop();
		this.dernier = '';
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

	private read(): Composition | undefined {
		const brut = readGarde(this.cle);
		if (brut === null) return undefined;
		try {
			const lue = parseComposition(JSON.parse(brut));
			if (lue) return lue;
		} catch {
			// No JSON: put aside like what is no composition.
		}
		setAside(this.cle, brut);
		return undefined;
	}

	private write(composition: Composition): void {
		this.composition = composition;
		if (this.cle === '') return;
		if (isVide(composition)) removeGarde(this.cle);
		else this.refuse = !writeGarde(this.cle, JSON.stringify(composition));
	}
}

const isMeme = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
