"""Channels: how messages reach people and come from them."""
