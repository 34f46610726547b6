"""The running application: settings, composition root, dispatcher, web, command line."""
