/** Days and hours to remember, as a calendar takes them. Source: RFC 5545. */
import { addJours } from '../temps/dates.ts';

/** Octets of a line, its end left out (RFC 5545, 3.1). */
const LIGNE_MAX = 75;

export interface Evenement {
	/** `2027-06-30`: a whole day, unless an hour is said. */
	jour: string;
	/** Whole days, from that one; one, where nothing is said. */
	jours?: number;
	/** `18:00`, on the clocks of mainland France; and how long it lasts. */
	heure?: string;
	minutes?: number;
	titre: string;
	texte: string;
	/** The same one, made again, takes the place of the first. */
	uid: string;
	/** Days before it when the calendar says so. */
	rappel: number;
}

const quote = (texte: string): string => texte.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Lines of 75 octets at most, no character cut in two. */
function fold(ligne: string): string {
	const encodeur = new TextEncoder();
	const parts: string[] = [''];
	let taille = 0;
	for (const signe of ligne) {
		const octets = encodeur.encode(signe).length;
		if (taille + octets > LIGNE_MAX) {
			parts.push('');
			taille = 1;
		}
		parts[parts.length - 1] += signe;
		taille += octets;
	}
	return parts.join('\r\n ');
}

/** Its clocks since 1996: an hour of the evening stays that hour when they change. */
const PARIS = [
	'BEGIN:VTIMEZONE',
	'TZID:Europe/Paris',
	'BEGIN:DAYLIGHT',
	'TZOFFSETFROM:+0100',
	'TZOFFSETTO:+0200',
	'TZNAME:CEST',
	'DTSTART:19960331T020000',
	'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
	'END:DAYLIGHT',
	'BEGIN:STANDARD',
	'TZOFFSETFROM:+0200',
	'TZOFFSETTO:+0100',
	'TZNAME:CET',
	'DTSTART:19961027T030000',
	'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
	'END:STANDARD',
	'END:VTIMEZONE',
];

const compact = (iso: string): string => iso.replaceAll(/[-:]/g, '');

function writeQuand({ jour, jours = 1, heure, minutes = 60 }: Evenement): string[] {
	return heure === undefined
		? [`DTSTART;VALUE=DATE:${compact(jour)}`, `DTEND;VALUE=DATE:${compact(addJours(jour, jours))}`]
		: [`DTSTART;TZID=Europe/Paris:${compact(jour)}T${compact(heure)}00`, `DURATION:PT${minutes}M`];
}

const writeEvenement = (evenement: Evenement, fait: string): string[] => [
	'BEGIN:VEVENT',
	`UID:${quote(evenement.uid)}`,
	`DTSTAMP:${fait}`,
	...writeQuand(evenement),
	`SUMMARY:${quote(evenement.titre)}`,
	`DESCRIPTION:${quote(evenement.texte)}`,
	...(evenement.heure === undefined ? ['TRANSP:TRANSPARENT'] : []),
	'BEGIN:VALARM',
	'ACTION:DISPLAY',
	`TRIGGER:-P${evenement.rappel}D`,
	`DESCRIPTION:${quote(evenement.titre)}`,
	'END:VALARM',
	'END:VEVENT',
];

/** The text of an .ics file. `fait`: when it was made, in universal time: `20261130T120000Z`. */
export const writeCalendrier = (evenements: readonly Evenement[], fait: string): string =>
	[
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Impulser//FR',
		...(evenements.some(({ heure }) => heure !== undefined) ? PARIS : []),
		...evenements.flatMap((evenement) => writeEvenement(evenement, fait)),
		'END:VCALENDAR',
		'',
	]
		.map(fold)
		.join('\r\n');

export type Rappel = Omit<Evenement, 'heure' | 'minutes' | 'rappel'> & { fait: string };

/** A day alone, with an alarm a week before. */
export const writeRappel = ({ fait, ...evenement }: Rappel): string =>
	writeCalendrier([{ ...evenement, rappel: 7 }], fait);
