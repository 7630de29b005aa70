<?php
// Answers with what PHP made of the request: the input itself, and a file's content, as base64.
$files = array_map(fn($file) => $file + ['content' => base64_encode(file_get_contents($file['tmp_name']))], $_FILES);
header('Content-Type: application/json');
echo json_encode([
    'method' => $_SERVER['REQUEST_METHOD'],
    'path' => explode('?', $_SERVER['REQUEST_URI'])[0],
    'headers' => getallheaders(),
    'get' => (object) $_GET,
    'post' => (object) $_POST,
    'files' => (object) $files,
    'input' => base64_encode(file_get_contents('php://input')),
], JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE);
