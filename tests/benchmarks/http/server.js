// The measured handlers on node's own http module. Arguments: the port and the number of processes.
'use strict';
const cluster = require('cluster');
const http = require('http');

const users = new Map([['1', { id: '1', name: 'Alice' }], ['2', { id: '2', name: 'Bob' }]]);

function send(response, status, value) {
  const body = JSON.stringify(value);
  response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}

function readJson(request, then) {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => then(JSON.parse(Buffer.concat(chunks).toString('utf8'))));
}

function compute() {
  let total = 0;
  for (let i = 0; i < 20000; i++) {
    total = (total * 31 + i) % 1000003;
  }
  return total;
}

function get(path, response) {
  if (path === '/hello') {
    send(response, 200, { message: 'Hello, World!' });
  } else if (path.startsWith('/items/')) {
    send(response, 200, { id: decodeURIComponent(path.substring(7)) });
  } else if (path === '/compute') {
    send(response, 200, { result: compute() });
  } else if (path === '/sleep') {
    setTimeout(() => send(response, 200, { slept: true }), 50);
  } else if (path.startsWith('/api/users/')) {
    const user = users.get(decodeURIComponent(path.substring(11)));
    send(response, user ? 200 : 404, user || { error: 'User not found' });
  } else {
    send(response, 404, { error: 'Not found' });
  }
}

function post(path, request, response) {
  if (path === '/echo') {
    readJson(request, (value) => send(response, 200, value));
  } else if (path === '/api/users') {
    readJson(request, (value) => {
      const id = String(users.size + 1);
      users.set(id, { id, name: value.name });
      send(response, 201, users.get(id));
    });
  } else {
    send(response, 404, { error: 'Not found' });
  }
}

const processes = Number(process.argv[3]);
if (processes > 1 && cluster.isPrimary) {
  for (let i = 0; i < processes; i++) {
    cluster.fork();
  }
} else {
  const server = http.createServer((request, response) => {
    if (request.method === 'POST') {
      post(request.url, request, response);
    } else {
      get(request.url, response);
    }
  });
  server.listen(Number(process.argv[2]), '127.0.0.1', 1024);
}
