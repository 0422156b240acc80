// A mail server on the loopback that does to each message what it was told to do, in order, and else takes it.
//   node mail-server.mjs '{"port":0,"key":"…","cert":"…","user":"…","password":"…"}'
// Commands, one on a line of the standard input, after a number that makes each answer to one its own:
//   mail|rcpt|data CODE SENTENCE   answers so at that moment of the conversation
//   drop                           hangs up in the middle of the message
//   lose                           takes the message, and hangs up before it says so
//   silent                         never answers once it has the message
//   sync                           does nothing: its answer comes after all that happened before
// Prints JSON: where it listens, each command it noted, each message it took, each way in that it refused.
import { createInterface } from 'node:readline';
import { SMTPServer } from 'smtp-server';
import { parsed } from './parsed.mjs';

const settings = JSON.parse(process.argv[2]);
const orders = [];
const print = (event, details) => process.stdout.write(`${JSON.stringify({ event, ...details })}\n`);
const kindOf = (order) => order?.split(' ', 1)[0];

function refusal(order) {
  const [, code, ...words] = order.split(' ');
  return Object.assign(new Error(words.join(' ')), { responseCode: Number(code) });
}

// Without encryption no password is asked, and with it nothing else is offered first.
const server = new SMTPServer({
  disabledCommands: [settings.cert ? '' : 'STARTTLS', settings.user ? '' : 'AUTH'].filter(Boolean),
  authOptional: !settings.user,
  allowInsecureAuth: !settings.cert,
  key: settings.key,
  cert: settings.cert,
  disableReverseLookup: true,
  closeTimeout: 100,
  onAuth({ username, password }, _session, done) {
    if (username === settings.user && password === settings.password) return done(null, { user: username });
    print('unknown', { user: username });
    return done(refusal('auth 535 5.7.8 Authentication credentials invalid'));
  },
  onMailFrom: (_address, _session, done) => answer('mail', done),
  onRcptTo: (_address, _session, done) => answer('rcpt', done),
  onData(stream, session, done) {
    const order = ['data', 'drop', 'lose', 'silent'].includes(kindOf(orders[0])) ? orders.shift() : '';
    const chunks = [];
    stream.on('data', (chunk) => {
      chunks.push(chunk);
      if (order === 'drop') hangUp(session);
    });
    stream.on('end', async () => {
      if (kindOf(order) === 'data') return done(refusal(order));
      if (order === 'drop' || order === 'silent') return undefined;
      const raw = Buffer.concat(chunks);
      print('message', { secure: session.secure, user: session.user ?? '', recipients: session.envelope.rcptTo.map((to) => to.address), mail: await parsed(raw) });
      return order === 'lose' ? hangUp(session) : done(null, 'taken');
    });
  },
});

function answer(moment, done) {
  return kindOf(orders[0]) === moment ? done(refusal(orders.shift())) : done();
}

function hangUp(session) {
  for (const connection of server.connections) if (connection.id === session.id) connection._socket.destroy();
}

server.on('error', () => {}); // a client that leaves is no reason to stop
server.listen(settings.port ?? 0, '127.0.0.1', () => print('listening', { port: server.server.address().port }));
createInterface({ input: process.stdin })
  .on('line', (line) => {
    if (!line.endsWith(' sync')) orders.push(line.slice(line.indexOf(' ') + 1));
    print('noted', { order: line });
  })
  .on('close', () => process.exit(0));
