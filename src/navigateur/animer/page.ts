/** The guide of the person who trains: a day that is late, and the calendar of what comes after. */
import './journee.ts';
import './suites.ts';
