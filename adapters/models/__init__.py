"""Larger models: an OpenAI-compatible endpoint, or any Hugging Face model through transformers."""
