"""Checks requests against a published OpenAPI description, as far as the tests need it."""

import json
import re
from pathlib import Path
from typing import Any

SPECS = Path(__file__).parent.parent.parent / "shared" / "specs"
_PLAIN: dict[str, tuple[type, ...]] = {
    "string": (str,), "integer": (int,), "number": (int, float), "boolean": (bool,), "object": (dict,), "array": (list,),
}  # fmt: skip


class OpenApi:
    """One description; `None` from `load` where the file is not beside the project."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document

    @classmethod
    def load(cls, name: str) -> "OpenApi | None":
        path = SPECS / name
        return cls(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else None

    def operation(self, method: str, path: str) -> dict[str, Any]:
        found = [
            operations[method.lower()]
            for template, operations in self.document["paths"].items()
            if method.lower() in operations and re.fullmatch(re.sub(r"\{[^}]*\}", "[^/]+", template), path)
        ]
        assert found, f"the API has no {method} {path}"
        # A fixed path is described apart from one with a placeholder: the last is the most exact.
        found_operation: dict[str, Any] = found[-1]
        return found_operation

    def check_form(self, method: str, path: str, pairs: list[tuple[str, str]]) -> None:
        """Every field of a form is known, of its type, given as often as it may be, and none is missing."""
        content = self.operation(method, path)["requestBody"]["content"]
        schema = self._resolved(content["application/x-www-form-urlencoded"]["schema"])
        names = [name for name, _ in pairs]
        missing = set(schema.get("required", ())) - set(names)
        assert not missing, f"{method} {path} needs {missing}"
        for name, value in pairs:
            assert name in schema["properties"], f"{method} {path} has no parameter {name}"
            field = self._resolved(schema["properties"][name])
            if field.get("type") == "array":
                field = self._resolved(field["items"])
            else:
                assert names.count(name) == 1, f"{name} is given twice"
            self._check_text(name, value, field)

    def check_json(self, method: str, path: str, data: Any) -> None:
        """A JSON body follows its schema."""
        schema = self.operation(method, path)["requestBody"]["content"]["application/json"]["schema"]
        self._check(data, schema, "body")

    def check_query(self, method: str, path: str, names: set[str]) -> None:
        known = {one["name"] for one in self.operation(method, path).get("parameters", ()) if one["in"] == "query"}
        assert names <= known, f"{method} {path} has no parameter {names - known}"

    def check_answer(self, method: str, path: str, status: int, data: Any) -> None:
        """What the tests' server answers is what the real one would."""
        content = self.operation(method, path)["responses"][str(status)].get("content")
        if content:
            self._check(data, content["application/json"]["schema"], "answer", nulls=True)

    def _resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in schema:
            target: Any = self.document
            for step in schema["$ref"].removeprefix("#/").split("/"):
                target = target[step]
            schema = target
        return schema

    def _check(self, value: Any, schema: dict[str, Any], where: str, *, nulls: bool = False) -> None:
        schema = self._resolved(schema)
        if value is None:
            assert nulls or schema.get("nullable"), f"{where} must not be null"
            return
        kind = schema.get("type")
        if kind:
            assert isinstance(value, _PLAIN[kind]), f"{where} must be {kind}, is {value!r}"
        if isinstance(value, str):
            self._check_text(where, value, schema)
        if isinstance(value, list):
            for number, item in enumerate(value):
                self._check(item, schema.get("items", {}), f"{where}[{number}]", nulls=nulls)
        if isinstance(value, dict):
            self._check_object(value, schema, where, nulls=nulls)

    def _check_object(self, value: dict[str, Any], schema: dict[str, Any], where: str, *, nulls: bool) -> None:
        fields = schema.get("properties", {})
        missing = set(schema.get("required", ())) - set(value)
        assert not missing, f"{where} needs {missing}"
        for name, inner in value.items():
            if name in fields:
                self._check(inner, fields[name], f"{where}.{name}", nulls=nulls)
                continue
            more = schema.get("additionalProperties", not fields)
            assert more, f"{where} has no {name}"
            if isinstance(more, dict):
                self._check(inner, more, f"{where}.{name}", nulls=nulls)

    def _check_text(self, name: str, value: str, field: dict[str, Any]) -> None:
        if "enum" in field:
            assert value in field["enum"], f"{name} must be one of {field['enum']}"
        if "pattern" in field:
            assert re.fullmatch(field["pattern"], value), f"{name} must look like {field['pattern']}"
        if field.get("format") == "uri" and not field.get("x-twilio", {}).get("ignoreFormat"):
            assert re.fullmatch(r"https?://\S+", value), f"{name} must be an address"
        if "maxLength" in field:
            assert len(value) <= field["maxLength"], f"{name} is too long"
