"""From a message in any language to a universal intent, and from data to a message in any language."""
