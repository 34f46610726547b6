"""A server of models for the tests: an OpenAI-compatible endpoint and LibreTranslate, on real HTTP, told what to say."""

import json
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class FakeModels:
    """`answer` makes the content of a chat completion from the request; what was asked is kept in `requests`."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, dict[str, Any]]] = []
        self.answer: Callable[[dict[str, Any]], str] = lambda request: "{}"
        self.heard = "selling my bike, 80"
        self.translations: dict[str, str] = {}
        self.delay = 0.0
        self.status = 200
        self.refuses = False
        fake = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                fake._serve(self)

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _serve(self, handler: BaseHTTPRequestHandler) -> None:
        body = handler.rfile.read(int(handler.headers["Content-Length"]))
        is_json = handler.headers["Content-Type"].startswith("application/json")
        asked: dict[str, Any] = json.loads(body) if is_json else {"raw": body}
        self.requests.append((handler.path, asked))
        time.sleep(self.delay)
        if handler.path.endswith("/chat/completions"):
            said = {"role": "assistant", "content": None if self.refuses else self.answer(asked)}
            if self.refuses:
                said["refusal"] = "I cannot help with that."
            told: dict[str, Any] = {"choices": [{"index": 0, "message": said, "finish_reason": "stop"}]}
        elif handler.path.endswith("/audio/transcriptions"):
            told = {"text": self.heard}
        else:
            told = {"translatedText": self.translations.get(asked["q"], asked["q"])}
        raw = json.dumps(told).encode()
        try:
            handler.send_response(self.status)
            handler.send_header("Content-Type", "application/json")
            handler.send_header("Content-Length", str(len(raw)))
            handler.end_headers()
            handler.wfile.write(raw)
        except BrokenPipeError:
            pass  # whoever asked did not wait
