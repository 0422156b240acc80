// Reads a calendar of one event from the standard input and prints it as JSON.
import { text } from 'node:stream/consumers';
import ICAL from 'ical.js';

const calendar = new ICAL.Component(ICAL.parse(await text(process.stdin)));
const [event, ...others] = calendar.getAllSubcomponents('vevent');
if (!event || others.length > 0) throw new Error('not one event');
const read = new ICAL.Event(event);
console.log(JSON.stringify({
  method: calendar.getFirstPropertyValue('method'),
  uid: read.uid,
  sequence: read.sequence,
  status: event.getFirstPropertyValue('status'),
  start: read.startDate.toString(),
  end: read.endDate.toString(),
  summary: read.summary,
  location: read.location ?? '',
  description: read.description ?? '',
  url: event.getFirstPropertyValue('url') ?? '',
}));
